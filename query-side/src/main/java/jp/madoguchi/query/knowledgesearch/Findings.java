package jp.madoguchi.query.knowledgesearch;

import java.util.List;

/**
 * 検索結果 — what is known about a question, and what merely looks like it.
 *
 * @param answers the best one first; none if nothing that is known answers the question
 * @param nearMisses what comes near it, the nearest first, but is about something else; none beside
 *     answers
 */
public record Findings(List<Finding> answers, List<Finding> nearMisses) {

  static final Findings NONE = new Findings(List.of(), List.of());

  /** Whether there is an answer, and not just something near it. */
  public boolean areAnswers() {
    return !answers.isEmpty();
  }
}
