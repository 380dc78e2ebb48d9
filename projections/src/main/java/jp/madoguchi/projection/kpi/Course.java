package jp.madoguchi.projection.kpi;

import java.time.Instant;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.procedurecase.DefectCode;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseReopened;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseTransferred;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CorrectionAnswered;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CorrectionRequested;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DueDateExtended;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingOverridden;
import org.jspecify.annotations.Nullable;

/**
 * 経過 — where a case left the straight way, and how long it waited for the applicant.
 *
 * @param defect the first reason of the first correction that was asked for
 * @param paused working days on which the clock stood still, as far as they are over
 */
record Course(
    int corrections,
    @Nullable DefectCode defect,
    int paused,
    @Nullable Instant pausedSince,
    int transfers,
    int extensions,
    int reopenings,
    int overrides) {

  static final Course STRAIGHT = new Course(0, null, 0, null, 0, 0, 0, 0);

  Course after(ProcedureCaseEvent event) {
    return switch (event) {
      case CorrectionRequested requested -> returned(requested);
      case CorrectionAnswered answered -> answered(answered.happenedAt());
      case CaseTransferred _ -> counted(transfers + 1, extensions, reopenings, overrides);
      case DueDateExtended _ -> counted(transfers, extensions + 1, reopenings, overrides);
      case CaseReopened _ -> counted(transfers, extensions, reopenings + 1, overrides);
      case FindingOverridden _ -> counted(transfers, extensions, reopenings, overrides + 1);
      default -> this;
    };
  }

  /** Nothing out of the ordinary happened on the way. */
  boolean isStraight() {
    return corrections + transfers + extensions + reopenings + overrides == 0;
  }

  private Course returned(CorrectionRequested event) {
    var first = defect == null ? event.defects().stream().findFirst().orElse(null) : defect;
    return new Course(
        corrections + 1,
        first,
        paused,
        event.happenedAt(),
        transfers,
        extensions,
        reopenings,
        overrides);
  }

  private Course answered(Instant at) {
    var stood = pausedSince == null ? 0 : workingDays(pausedSince, at);
    return new Course(
        corrections, defect, paused + stood, null, transfers, extensions, reopenings, overrides);
  }

  static int workingDays(Instant from, Instant to) {
    return Moments.CALENDAR.workingDaysBetween(OfficeHours.dayOf(from), OfficeHours.dayOf(to));
  }

  private Course counted(int sent, int extended, int reopened, int overridden) {
    return new Course(
        corrections, defect, paused, pausedSince, sent, extended, reopened, overridden);
  }
}
