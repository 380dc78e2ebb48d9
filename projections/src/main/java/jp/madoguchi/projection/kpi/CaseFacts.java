package jp.madoguchi.projection.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.projection.support.CaseStanding;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.ProcedureId;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseCompleted;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseDecided;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseOpened;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseReopened;
import org.jspecify.annotations.Nullable;

/**
 * 手続の事実 — what the KPIs need of one case: its rows follow from it.
 *
 * @param days every day on which a row of it counts, or has ever counted
 * @param contactId the contact in which it was handed in, if it was
 * @param missedIn the earlier contact at which it should have been offered, if there was one
 * @param delay how long after it happened the reception was entered, in seconds
 * @param decidedAt when the decision in force was taken
 * @param completedAt none after it was taken up again
 */
public record CaseFacts(
    String id,
    long sequence,
    List<LocalDate> days,
    @Nullable ContactId contactId,
    @Nullable ContactId missedIn,
    ProcedureId procedure,
    int revision,
    Instant openedAt,
    long delay,
    boolean late,
    CaseStanding standing,
    Course course,
    @Nullable Instant decidedAt,
    @Nullable Instant completedAt)
    implements Page {

  public CaseFacts {
    days = List.copyOf(days);
  }

  static CaseFacts startedBy(CaseOpened event, Recorded recorded) {
    return new CaseFacts(
        event.caseId().value(),
        recorded.sequence(),
        List.of(OfficeHours.dayOf(event.happenedAt())),
        event.contactId(),
        event.missedIn(),
        event.procedure().procedure(),
        event.procedure().revision(),
        event.happenedAt(),
        Moments.seconds(event.happenedAt(), recorded.at()),
        Moments.isLate(event.happenedAt(), recorded),
        CaseStanding.startedBy(event, recorded),
        Course.STRAIGHT,
        null,
        null);
  }

  CaseFacts after(ProcedureCaseEvent event, Recorded recorded) {
    return hasSeen(recorded)
        ? this
        : new CaseFacts(
            id,
            recorded.sequence(),
            daysAfter(event),
            contactId,
            missedIn,
            procedure,
            revision,
            openedAt,
            delay,
            late || Moments.isLate(event.happenedAt(), recorded),
            standing.after(event),
            course.after(event),
            decidedAfter(event),
            completedAfter(event));
  }

  private List<LocalDate> daysAfter(ProcedureCaseEvent event) {
    var day = OfficeHours.dayOf(event.happenedAt());
    return switch (event) {
      case CaseDecided _, CaseCompleted _ ->
          Stream.concat(days.stream(), Stream.of(day)).distinct().sorted().toList();
      default -> days;
    };
  }

  private @Nullable Instant decidedAfter(ProcedureCaseEvent event) {
    return switch (event) {
      case CaseDecided _ -> event.happenedAt();
      case CaseReopened _ -> null;
      default -> decidedAt;
    };
  }

  private @Nullable Instant completedAfter(ProcedureCaseEvent event) {
    return switch (event) {
      case CaseCompleted _ -> event.happenedAt();
      case CaseReopened _ -> null;
      default -> completedAt;
    };
  }
}
