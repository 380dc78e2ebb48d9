package jp.madoguchi.query.knowledgesearch;

import java.util.List;

/**
 * 検索結果 — what is known about a question, and what merely looks like it.
 *
 * @param answers the best one first; none if nothing that is known answers the question
 * @param nearMisses what comes near it, but is about something else; none beside answers
 */
public record Findings(List<Finding> answers, List<Finding> nearMisses) {

  static final Findings NONE = new Findings(List.of(), List.of());

  /** Whether there is an answer, and not just something near it. */
  public boolean areAnswers() {
    return !answers.isEmpty();
  }

  static Findings of(List<Finding> found) {
    return found.stream().limit(1).anyMatch(best -> best.confidence() >= Confidence.TO_ANSWER)
        ? new Findings(found, List.of())
        : new Findings(List.of(), found);
  }
}
