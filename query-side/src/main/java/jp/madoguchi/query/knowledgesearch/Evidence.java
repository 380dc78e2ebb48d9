package jp.madoguchi.query.knowledgesearch;

import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.projection.passage.Layout;
import jp.madoguchi.projection.passage.Vocabulary;

/**
 * 根拠 — what of a question's things an article speaks of, and what it leaves unsaid. Shares are by
 * weight, from 0 to 1.
 *
 * @param titled the share that stands in the title or the heading of the passage
 * @param compounds the share of the question's compounds that stand in the article as they are
 * @param dwelt how much the article dwells on them, on the whole
 * @param titleAsked the share of the title that the question asks about
 * @param tornApart the weightiest compound of which the title has both parts, but with something
 *     between them: 児童手当 in 児童扶養手当
 * @param unsaid the weightiest thing asked about of which the article says nothing
 * @param unsaidBeside the weightiest such thing that specifies another one: 猫 in 猫登録
 * @param subjectMissed how little the article dwells on what the question asks about by name
 */
record Evidence(
    double titled,
    double compounds,
    double dwelt,
    double titleAsked,
    double tornApart,
    double unsaid,
    double unsaidBeside,
    double subjectMissed) {

  private static final double NEGLIGIBLE = 0.1;

  static Evidence of(Question question, Layout found, List<Layout> article, Vocabulary vocabulary) {
    var concepts = question.concepts();
    var reading = new Reading(article);
    Predicate<Concept> isTitled = concept -> reading.isTitled(concept, found);
    Predicate<Concept> isUnsaid = concept -> !reading.says(concept);
    return new Evidence(
        share(concepts, concept -> isTitled.test(concept) ? 1 : 0),
        compounds(concepts, reading),
        share(concepts, concept -> reading.dwells(concept)),
        titleAsked(concepts, found, vocabulary),
        tornApart(concepts, found),
        heaviest(concepts.stream().filter(Concept::isAsked).filter(isUnsaid)),
        heaviest(specifying(concepts, isUnsaid)),
        concepts.stream()
            .filter(Concept::isSubject)
            .mapToDouble(concept -> 1 - reading.dwells(concept))
            .max()
            .orElse(0));
  }

  private static double share(List<Concept> concepts, ToDoubleFunction<Concept> part) {
    var all = concepts.stream().mapToDouble(Concept::weight).sum();
    var said = concepts.stream().mapToDouble(c -> c.weight() * part.applyAsDouble(c)).sum();
    return all == 0 ? 0 : said / all;
  }

  private static double compounds(List<Concept> concepts, Reading reading) {
    var compounds = Compound.in(concepts);
    var all = compounds.stream().mapToDouble(Compound::weight).sum();
    var said =
        compounds.stream()
            .filter(compound -> reading.says(compound))
            .mapToDouble(Compound::weight)
            .sum();
    return all < NEGLIGIBLE ? 1 : said / all;
  }

  private static double titleAsked(List<Concept> concepts, Layout found, Vocabulary vocabulary) {
    var asked = new HashSet<String>();
    concepts.forEach(concept -> concept.ways().forEach(asked::addAll));
    ToDoubleFunction<String> weight = key -> Weights.ofTitle(key, vocabulary);
    var title = found.title().keys();
    var all = title.stream().mapToDouble(weight).sum();
    return all == 0 ? 0 : title.stream().filter(asked::contains).mapToDouble(weight).sum() / all;
  }

  private static double tornApart(List<Concept> concepts, Layout found) {
    var title = found.title();
    return Compound.in(concepts).stream()
        .filter(compound -> Reading.isIn(compound.one(), title))
        .filter(compound -> Reading.isIn(compound.next(), title))
        .filter(compound -> !Reading.isIn(compound, title))
        .mapToDouble(Compound::weight)
        .max()
        .orElse(0);
  }

  /** What is unsaid and makes a compound with something that is said. */
  private static Stream<Concept> specifying(List<Concept> concepts, Predicate<Concept> isUnsaid) {
    return IntStream.range(0, concepts.size() - 1)
        .filter(i -> concepts.get(i).joinsNext())
        .mapToObj(i -> List.of(concepts.get(i), concepts.get(i + 1)))
        .filter(pair -> isUnsaid.test(pair.getFirst()) != isUnsaid.test(pair.getLast()))
        .flatMap(List::stream)
        .filter(isUnsaid);
  }

  private static double heaviest(Stream<Concept> concepts) {
    return concepts.mapToDouble(Concept::weight).max().orElse(0);
  }
}
