package jp.madoguchi.projection.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.projection.support.ConsultationState;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.consultation.AnswerLanguage;
import jp.madoguchi.shared.consultation.ConsultationEvent;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationAsked;
import jp.madoguchi.shared.consultation.ConsultationPurpose;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.ProcedureCaseId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.rights.Permission;
import org.jspecify.annotations.Nullable;

/**
 * AIナビ相談の事実 — what the KPIs need of one consultation: its rows follow from it. No word of what was
 * asked or answered is among it.
 *
 * @param days the day on which its rows count
 * @param department the section that asked
 * @param role in what role it was asked; older facts do not tell
 * @param recordedAt when the question was there to be answered
 * @param late whether a fact of it was entered late
 * @param told none while it waits for an answer
 */
public record ConsultationFacts(
    String id,
    long sequence,
    List<LocalDate> days,
    DepartmentId department,
    StaffId by,
    @Nullable Permission role,
    ConsultationPurpose purpose,
    AnswerLanguage language,
    boolean inContact,
    @Nullable ProcedureCaseId procedureCase,
    Instant askedAt,
    Instant recordedAt,
    boolean late,
    @Nullable Told told,
    Judged judged,
    Referred referred)
    implements Page {

  public ConsultationFacts {
    days = List.copyOf(days);
  }

  static ConsultationFacts startedBy(ConsultationAsked event, Recorded recorded) {
    return new ConsultationFacts(
        event.consultation().value(),
        recorded.sequence(),
        List.of(OfficeHours.dayOf(event.happenedAt())),
        event.department(),
        recorded.by().staff(),
        event.role(),
        event.purpose(),
        event.language(),
        event.contact() != null,
        event.procedureCase(),
        event.happenedAt(),
        recorded.at(),
        Moments.isLate(event.happenedAt(), recorded),
        null,
        Judged.NOT_YET,
        Referred.NEVER);
  }

  ConsultationFacts after(ConsultationEvent event, Recorded recorded) {
    return hasSeen(recorded)
        ? this
        : new ConsultationFacts(
            id,
            recorded.sequence(),
            days,
            department,
            by,
            role,
            purpose,
            language,
            inContact,
            procedureCase,
            askedAt,
            recordedAt,
            late || Moments.isLate(event.happenedAt(), recorded),
            Told.after(told, event, recorded),
            judged.after(event),
            referred.after(event));
  }

  ConsultationState state() {
    if (referred.isAwaited()) {
      return ConsultationState.ESCALATED;
    }
    if (referred.answeredAt() != null) {
      return ConsultationState.EXPERT_ANSWERED;
    }
    if (told == null) {
      return ConsultationState.ASKED;
    }
    return told.declined() == null ? ConsultationState.ANSWERED : ConsultationState.DECLINED;
  }
}
