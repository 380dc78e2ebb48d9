package jp.madoguchi.query.knowledgesearch;

import static java.util.Comparator.comparingDouble;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.ToDoubleFunction;
import jp.madoguchi.platform.consultation.Meaning;
import jp.madoguchi.projection.passage.Layout;
import jp.madoguchi.projection.passage.PassageIndex;
import jp.madoguchi.projection.passage.PassageIndex.Hit;
import org.jspecify.annotations.Nullable;

/**
 * 段落検索 — asks the index, reads what it proposes, and says how sure it is. What shares words with a
 * question comes first; what speaks of all of it, and of little else, overtakes it.
 */
public final class PassageSearch {

  private static final int PROPOSED = 40;
  private static final int READ = 10;
  private static final double EVIDENCE = 0.5;

  private final PassageIndex index;
  private final Thesaurus thesaurus;
  private final Meanings meanings;

  public PassageSearch(PassageIndex index, Thesaurus thesaurus, Meanings meanings) {
    this.index = index;
    this.thesaurus = thesaurus;
    this.meanings = meanings;
  }

  /** What is known about the question, found by words alone. */
  public Findings find(String typed, int limit) {
    return find(typed, null, limit);
  }

  /**
   * What is known about the question. Words alone say whether there is an answer: what is merely
   * alike is listed, and answers nothing.
   *
   * @param meaning where the question lies, if that is known
   * @param limit how many articles to name at most
   */
  public Findings find(String typed, @Nullable Meaning meaning, int limit) {
    var question = new Understanding(thesaurus, index.vocabulary()).of(typed);
    if (question.asksNothing()) {
      return Findings.NONE;
    }
    var hits = index.search(PassageQuery.of(question), PROPOSED);
    var read = best(hits).stream().limit(READ).map(hit -> read(question, hit)).toList();
    var likeliest = inOrder(read, Read::rank);
    var alike = alike(question, meaning);
    return likeliest.stream().limit(1).anyMatch(Finding::isAnswer)
        ? new Findings(first(limit, Fusion.ofAnswers(likeliest, alike)), List.of())
        : new Findings(List.of(), first(limit, Fusion.of(inOrder(read, Read::likeness), alike)));
  }

  private List<Finding> alike(Question question, @Nullable Meaning meaning) {
    return meaning == null
        ? List.of()
        : meanings.nearest(meaning, READ).stream()
            .map(layout -> new Finding(layout.passage(), Confidence.of(evidence(question, layout))))
            .toList();
  }

  private static List<Finding> first(int limit, List<Finding> findings) {
    return findings.stream().limit(limit).toList();
  }

  private static List<Finding> inOrder(List<Read> read, ToDoubleFunction<Read> order) {
    return read.stream().sorted(comparingDouble(order).reversed()).map(Read::finding).toList();
  }

  /** The best passage of each article. */
  private static List<Hit> best(List<Hit> hits) {
    var best = new LinkedHashMap<String, Hit>();
    hits.forEach(hit -> best.putIfAbsent(hit.layout().passage().article(), hit));
    return List.copyOf(best.values());
  }

  private Read read(Question question, Hit hit) {
    var evidence = evidence(question, hit.layout());
    return new Read(
        new Finding(hit.layout().passage(), Confidence.of(evidence)),
        hit.score(),
        Math.log(hit.score()) + EVIDENCE * Confidence.logOdds(evidence));
  }

  private Evidence evidence(Question question, Layout layout) {
    var article = index.of(layout.passage().article());
    return Evidence.of(question, layout, article, index.vocabulary());
  }

  /**
   * One article that was read.
   *
   * @param likeness how much it shares with the question: the order of near misses
   * @param rank how likely it answers, besides: the order of answers
   */
  private record Read(Finding finding, double likeness, double rank) {}
}
