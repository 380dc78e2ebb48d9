package jp.madoguchi.command.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.madoguchi.shared.calendar.WorkingCalendar;
import jp.madoguchi.shared.catalog.ProcedureRevision;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.ProcedureCaseId;
import jp.madoguchi.shared.id.ProcedureId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.procedurecase.Decision;
import jp.madoguchi.shared.procedurecase.DefectCode;
import jp.madoguchi.shared.procedurecase.ExtensionCause;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseDecided;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseOpened;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseReopened;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CorrectionAnswered;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CorrectionRequested;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DueDateApproached;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DueDateExtended;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DueDatePassed;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.StepCompleted;
import org.jspecify.annotations.Nullable;

/** A case received on a Tuesday, due two weeks later, and what may become of its due date. */
final class ClockStories {

  static final WorkingCalendar CALENDAR = new WorkingCalendar();
  static final ProcedureCaseId THE_CASE = ProcedureCaseId.next();
  static final ProcedureId CARE = new ProcedureId("proc-care-certification");
  static final LocalDate RECEIVED_ON = LocalDate.of(2026, 11, 24);
  static final LocalDate DUE = LocalDate.of(2026, 12, 8);
  static final LocalDate FRIDAY_AFTER = LocalDate.of(2026, 12, 11);
  static final Instant TUESDAY = at("2026-11-24T10:00");

  private static final DepartmentId CARE_INSURANCE = new DepartmentId("dept-care-insurance");
  private static final SealedText SEALED = new SealedText("key-1", "cmVhc29u");

  private ClockStories() {}

  static Instant at(String localTime) {
    return OffsetDateTime.parse(localTime + ":00+09:00").toInstant();
  }

  static CaseOpened opened(LocalDate dueOn) {
    return opened(THE_CASE, dueOn);
  }

  static CaseOpened opened(ProcedureCaseId caseId, LocalDate dueOn) {
    var revision =
        new ProcedureRevision(
            CARE,
            1,
            "要介護認定の申請",
            "介護サービスを使うための認定を受けます",
            CARE_INSURANCE,
            List.of(),
            List.of(),
            List.of(),
            null,
            10,
            List.of(),
            List.of(),
            null);
    return new CaseOpened(
        caseId, null, null, revision, CARE_INSURANCE, false, null, dueOn, TUESDAY);
  }

  static CorrectionRequested correctionRequested() {
    return new CorrectionRequested(
        THE_CASE, 1, List.of(DefectCode.MISSING_ENTRY), null, DUE, TUESDAY);
  }

  static CorrectionAnswered correctionAnswered(LocalDate dueOn) {
    return new CorrectionAnswered(THE_CASE, 1, dueOn, TUESDAY);
  }

  static DueDateExtended extended(@Nullable Long rule, LocalDate dueOn) {
    return new DueDateExtended(THE_CASE, ExtensionCause.RULE, rule, 3, dueOn, null, TUESDAY);
  }

  static DueDateApproached approached(LocalDate dueOn) {
    return new DueDateApproached(THE_CASE, dueOn, TUESDAY);
  }

  static DueDatePassed passed(LocalDate dueOn) {
    return new DueDatePassed(THE_CASE, dueOn, TUESDAY);
  }

  static CaseDecided decided() {
    return new CaseDecided(THE_CASE, Decision.REJECTED, SEALED, TUESDAY);
  }

  static CaseReopened reopened(LocalDate dueOn) {
    return new CaseReopened(THE_CASE, SEALED, dueOn, TUESDAY);
  }

  static StepCompleted stepCompleted() {
    return new StepCompleted(THE_CASE, "訪問調査", TUESDAY);
  }
}
