package jp.madoguchi.projection.kpi;

import java.time.Instant;
import jp.madoguchi.shared.consultation.ConsultationEvent;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationEscalated;
import jp.madoguchi.shared.consultation.ConsultationEvent.ExpertAnswered;
import jp.madoguchi.shared.consultation.ConsultationEvent.KnowledgeProposed;
import jp.madoguchi.shared.id.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * 照会 — to whom a question was sent, and what came of it.
 *
 * @param to the section that it was sent to last
 * @param firstAt when it was first sent to any
 * @param proposed whether the answer is to become an article
 */
record Referred(
    int count,
    @Nullable DepartmentId to,
    @Nullable Instant firstAt,
    @Nullable Instant answeredAt,
    boolean proposed) {

  static final Referred NEVER = new Referred(0, null, null, null, false);

  Referred after(ConsultationEvent event) {
    return switch (event) {
      case ConsultationEscalated escalated ->
          new Referred(
              count + 1,
              escalated.to(),
              firstAt == null ? escalated.happenedAt() : firstAt,
              null,
              false);
      case ExpertAnswered answered ->
          new Referred(count, to, firstAt, answered.happenedAt(), false);
      case KnowledgeProposed _ -> new Referred(count, to, firstAt, answeredAt, true);
      default -> this;
    };
  }

  boolean isAwaited() {
    return count > 0 && answeredAt == null;
  }
}
