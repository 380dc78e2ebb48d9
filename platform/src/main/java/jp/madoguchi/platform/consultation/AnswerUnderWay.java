package jp.madoguchi.platform.consultation;

import jp.madoguchi.shared.id.ConsultationId;

/**
 * 回答の途中 — the next words of an answer, for whoever watches in this process. They are no fact, and
 * nobody misses them: the answer is one, and has all of them.
 */
public record AnswerUnderWay(ConsultationId consultation, String words) {

  /** Never the words: logs need none of them. */
  @Override
  public String toString() {
    return "AnswerUnderWay[%s]".formatted(consultation);
  }
}
