package jp.madoguchi.projection.consultation;

import java.time.Instant;
import java.time.LocalDate;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationEscalated;
import jp.madoguchi.shared.consultation.ConsultationEvent.ExpertAnswered;
import jp.madoguchi.shared.consultation.ConsultationEvent.KnowledgeProposed;
import jp.madoguchi.shared.id.ArticleId;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.privacy.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * 照会 — to which section the question was sent, until when, and what it said.
 *
 * @param open whether an answer is awaited
 * @param article what was made of the answer, if anything was
 */
public record Escalation(
    DepartmentId from,
    DepartmentId to,
    LocalDate dueOn,
    @Nullable SealedText note,
    StaffId by,
    Instant at,
    boolean open,
    @Nullable SealedText answer,
    @Nullable StaffId answeredBy,
    @Nullable Instant answeredAt,
    @Nullable ArticleId article) {

  static Escalation of(ConsultationEscalated event, Recorded recorded) {
    return new Escalation(
        event.from(),
        event.to(),
        event.dueOn(),
        event.note(),
        recorded.by().staff(),
        event.happenedAt(),
        true,
        null,
        null,
        null,
        null);
  }

  /** Another section has it now, and this one owes nothing any more. */
  Escalation sentOn() {
    return with(false, answer, answeredBy, answeredAt, article);
  }

  Escalation answered(ExpertAnswered event, Recorded recorded) {
    return with(false, event.answer(), recorded.by().staff(), event.happenedAt(), null);
  }

  Escalation proposed(KnowledgeProposed event) {
    return with(false, answer, answeredBy, answeredAt, event.article());
  }

  private Escalation with(
      boolean still,
      @Nullable SealedText said,
      @Nullable StaffId sayer,
      @Nullable Instant saidAt,
      @Nullable ArticleId made) {
    return new Escalation(from, to, dueOn, note, by, at, still, said, sayer, saidAt, made);
  }
}
