package jp.madoguchi.command.deadline;

import static jp.madoguchi.command.deadline.Standing.ENDED;
import static jp.madoguchi.command.deadline.Standing.STANDING_STILL;
import static jp.madoguchi.command.deadline.Standing.TICKING;
import static jp.madoguchi.command.support.DeadlineKind.DUE_SOON;
import static jp.madoguchi.command.support.DeadlineKind.OVERDUE;
import static jp.madoguchi.shared.calendar.OfficeHours.dayOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.command.support.DeadlineKind;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.calendar.WorkingCalendar;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ApplicantIdentified;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ApplicationStated;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseAssigned;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseCancelled;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseCompleted;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseConfirmed;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseDecided;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseOpened;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseReopened;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseTransferred;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseWithdrawn;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CorrectionAnswered;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CorrectionRequested;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DocumentReceived;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DocumentWaived;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DueDateApproached;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DueDateExtended;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DueDatePassed;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingOverridden;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingProposed;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingProposedByModel;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingRecorded;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ModelAsked;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ModelKeptSilent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.StepCompleted;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.TransferAccepted;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.TransferReturned;
import org.jspecify.annotations.Nullable;

/**
 * 処理期限の時計 — what is to be said of the due date of one case, and when. A pure fold.
 *
 * @param procedure the procedure that the case follows
 * @param next what is to be said next of this due date, if anything
 * @param rules the extended rules that have moved it
 */
record CaseClock(
    String procedure,
    LocalDate openedOn,
    LocalDate dueOn,
    Standing standing,
    @Nullable DeadlineKind next,
    Set<Long> rules) {

  private static final int SOON = 3;

  static CaseClock startedBy(CaseOpened event, WorkingCalendar calendar) {
    var openedOn = dayOf(event.happenedAt());
    return new CaseClock(
        event.procedure().procedure().value(),
        openedOn,
        event.dueOn(),
        TICKING,
        firstToSay(openedOn, event.dueOn(), calendar),
        Set.of());
  }

  /** The same clock when the fact does not touch it. */
  CaseClock after(ProcedureCaseEvent event, WorkingCalendar calendar) {
    return switch (event) {
      case CorrectionRequested _ -> as(STANDING_STILL);
      case CorrectionAnswered answered -> as(TICKING).dueOn(answered.dueOn(), calendar);
      case DueDateExtended extended -> movedBy(extended, calendar);
      case DueDateApproached approached -> said(approached.dueOn(), OVERDUE);
      case DueDatePassed passed -> said(passed.dueOn(), null);
      case CaseDecided _, CaseWithdrawn _, CaseCancelled _ -> as(ENDED);
      case CaseReopened reopened -> as(TICKING).dueOn(reopened.dueOn(), calendar);
      case CaseOpened _,
          ApplicantIdentified _,
          CaseConfirmed _,
          CaseAssigned _,
          CaseCompleted _,
          StepCompleted _,
          DocumentReceived _,
          DocumentWaived _,
          ApplicationStated _,
          FindingProposed _,
          ModelAsked _,
          FindingProposedByModel _,
          ModelKeptSilent _,
          FindingRecorded _,
          FindingOverridden _,
          CaseTransferred _,
          TransferAccepted _,
          TransferReturned _ ->
          this;
    };
  }

  /** When there is something to say, if there is. */
  Optional<Instant> dueAt(WorkingCalendar calendar) {
    return standing == TICKING && next != null
        ? Optional.of(
            next == DUE_SOON
                ? OfficeHours.openingOf(soonBefore(dueOn, calendar))
                : OfficeHours.startOf(dueOn.plusDays(1)))
        : Optional.empty();
  }

  private CaseClock as(Standing other) {
    return new CaseClock(procedure, openedOn, dueOn, other, next, rules);
  }

  private CaseClock dueOn(LocalDate day, WorkingCalendar calendar) {
    return day.equals(dueOn)
        ? this
        : new CaseClock(
            procedure, openedOn, day, standing, firstToSay(openedOn, day, calendar), rules);
  }

  private CaseClock movedBy(DueDateExtended extended, WorkingCalendar calendar) {
    var all = new HashSet<>(rules);
    if (extended.rule() != null) {
      all.add(extended.rule());
    }
    var moved = dueOn(extended.dueOn(), calendar);
    return new CaseClock(procedure, openedOn, moved.dueOn, standing, moved.next, Set.copyOf(all));
  }

  private CaseClock said(LocalDate ofDay, @Nullable DeadlineKind then) {
    return ofDay.equals(dueOn)
        ? new CaseClock(procedure, openedOn, dueOn, standing, then, rules)
        : this;
  }

  /** That a day is near is no news where the whole period is as short. */
  private static DeadlineKind firstToSay(
      LocalDate openedOn, LocalDate dueOn, WorkingCalendar calendar) {
    return soonBefore(dueOn, calendar).isAfter(openedOn) ? DUE_SOON : OVERDUE;
  }

  private static LocalDate soonBefore(LocalDate dueOn, WorkingCalendar calendar) {
    return calendar.plusWorkingDays(dueOn, -SOON);
  }
}
