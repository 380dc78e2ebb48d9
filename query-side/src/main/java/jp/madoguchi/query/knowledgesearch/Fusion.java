package jp.madoguchi.query.knowledgesearch;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 順位の融合 — makes one list of what words found and of what lies near by its meaning, by reciprocal
 * rank (Cormack, Clarke and Büttcher, 2009): the scores of the two cannot be compared, their ranks
 * can.
 */
final class Fusion {

  /** As the paper has it: how little the first places differ. */
  private static final double K = 60;

  private Fusion() {}

  /** Without anything alike, what words found stays as it is. */
  static List<Finding> of(List<Finding> byWords, List<Finding> alike) {
    if (alike.isEmpty()) {
      return byWords;
    }
    var findings = new LinkedHashMap<String, Finding>();
    var scores = new HashMap<String, Double>();
    add(byWords, findings, scores);
    add(alike, findings, scores);
    return findings.values().stream()
        .sorted(
            comparingDouble((Finding finding) -> scores.getOrDefault(article(finding), 0.0))
                .reversed())
        .toList();
  }

  /** The same, but what is believed to answer stands before what is not. */
  static List<Finding> ofAnswers(List<Finding> byWords, List<Finding> alike) {
    return alike.isEmpty()
        ? byWords
        : of(byWords, alike).stream().sorted(comparing(Finding::isAnswer).reversed()).toList();
  }

  private static void add(
      List<Finding> ranked, Map<String, Finding> findings, Map<String, Double> scores) {
    for (var place = 1; place <= ranked.size(); place++) {
      var finding = ranked.get(place - 1);
      findings.putIfAbsent(article(finding), finding);
      scores.merge(article(finding), 1 / (K + place), Double::sum);
    }
  }

  private static String article(Finding finding) {
    return finding.passage().article();
  }
}
