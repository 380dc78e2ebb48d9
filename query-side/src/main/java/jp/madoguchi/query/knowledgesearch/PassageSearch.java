package jp.madoguchi.query.knowledgesearch;

import static java.util.Comparator.comparingDouble;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.ToDoubleFunction;
import jp.madoguchi.projection.passage.PassageIndex;
import jp.madoguchi.projection.passage.PassageIndex.Hit;

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

  public PassageSearch(PassageIndex index, Thesaurus thesaurus) {
    this.index = index;
    this.thesaurus = thesaurus;
  }

  /**
   * What is known about the question.
   *
   * @param limit how many articles to name at most
   */
  public Findings find(String typed, int limit) {
    var question = new Understanding(thesaurus, index.vocabulary()).of(typed);
    if (question.asksNothing()) {
      return Findings.NONE;
    }
    var hits = index.search(PassageQuery.of(question), PROPOSED);
    var read = best(hits).stream().limit(READ).map(hit -> read(question, hit)).toList();
    var likeliest = first(limit, read, Read::rank);
    return likeliest.stream().limit(1).anyMatch(Finding::isAnswer)
        ? new Findings(likeliest, List.of())
        : new Findings(List.of(), first(limit, read, Read::likeness));
  }

  private static List<Finding> first(int limit, List<Read> read, ToDoubleFunction<Read> order) {
    return read.stream()
        .sorted(comparingDouble(order).reversed())
        .limit(limit)
        .map(Read::finding)
        .toList();
  }

  /** The best passage of each article. */
  private static List<Hit> best(List<Hit> hits) {
    var best = new LinkedHashMap<String, Hit>();
    hits.forEach(hit -> best.putIfAbsent(hit.layout().passage().article(), hit));
    return List.copyOf(best.values());
  }

  private Read read(Question question, Hit hit) {
    var passage = hit.layout().passage();
    var article = index.of(passage.article());
    var evidence = Evidence.of(question, hit.layout(), article, index.vocabulary());
    return new Read(
        new Finding(passage, Confidence.of(evidence)),
        hit.score(),
        Math.log(hit.score()) + EVIDENCE * Confidence.logOdds(evidence));
  }

  /**
   * One article that was read.
   *
   * @param likeness how much it shares with the question: the order of near misses
   * @param rank how likely it answers, besides: the order of answers
   */
  private record Read(Finding finding, double likeness, double rank) {}
}
