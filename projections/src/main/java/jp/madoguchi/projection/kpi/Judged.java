package jp.madoguchi.projection.kpi;

import java.time.Instant;
import jp.madoguchi.shared.consultation.AnswerVerdict;
import jp.madoguchi.shared.consultation.ConsultationEvent;
import jp.madoguchi.shared.consultation.ConsultationEvent.AnswerJudged;
import jp.madoguchi.shared.consultation.ConsultationEvent.KnowledgeCorrectionDone;
import jp.madoguchi.shared.consultation.CorrectionResult;
import org.jspecify.annotations.Nullable;

/**
 * 評価 — what who asked made of the answer.
 *
 * @param verdict the one that stands
 * @param firstAt when they first said so
 * @param correction what the section that answers for the article found, if it was wrong
 */
record Judged(
    @Nullable AnswerVerdict verdict,
    @Nullable Instant firstAt,
    @Nullable CorrectionResult correction) {

  static final Judged NOT_YET = new Judged(null, null, null);

  Judged after(ConsultationEvent event) {
    return switch (event) {
      case AnswerJudged judged ->
          new Judged(judged.verdict(), firstAt == null ? judged.happenedAt() : firstAt, correction);
      case KnowledgeCorrectionDone done -> new Judged(verdict, firstAt, done.result());
      default -> this;
    };
  }
}
