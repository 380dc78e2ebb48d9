package jp.madoguchi.query.knowledgesearch;

/**
 * 確信度 — how likely it is that an article answers a question, from 0 to 1: a logistic curve over the
 * evidence, fitted to the tuning questions. {@code docs/ai-navi.md} says how.
 */
final class Confidence {

  /** From here on it is shown as an answer; below it, as a near miss. */
  static final double TO_ANSWER = 0.45;

  private Confidence() {}

  static double of(Evidence evidence) {
    return 1 / (1 + Math.exp(-logOdds(evidence)));
  }

  static double logOdds(Evidence evidence) {
    return -1.85
        + 1.95 * evidence.titled()
        + 0.88 * evidence.compounds()
        + 2.00 * evidence.dwelt()
        + 1.92 * evidence.titleAsked()
        - 4.49 * evidence.tornApart()
        - 3.51 * evidence.unsaid()
        - 0.75 * evidence.unsaidBeside()
        - 2.08 * evidence.subjectMissed();
  }
}
