package jp.madoguchi.query.knowledgesearch;

import jp.madoguchi.projection.passage.Passage;

/**
 * 該当箇所 — one passage that was found, the best of its article.
 *
 * @param confidence how likely it is that its article answers the question, from 0 to 1
 */
public record Finding(Passage passage, double confidence) {

  private static final double HUNDREDTH = 100;

  /** The confidence as it is shown, to the hundredth. */
  double rounded() {
    return Math.round(confidence * HUNDREDTH) / HUNDREDTH;
  }

  boolean isAnswer() {
    return confidence >= Confidence.TO_ANSWER;
  }
}
