package jp.madoguchi.command.procedurecase;

import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.ANSWERED_BEFORE_IT_WAS_REQUESTED;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.ANSWER_DATE_IS_PAST;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.CORRECTION_IS_UNKNOWN;
import static jp.madoguchi.shared.calendar.OfficeHours.dayOf;

import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.command.procedurecase.CaseState.AwaitingAnswer;
import jp.madoguchi.command.procedurecase.CaseState.Undecided;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.AnswerCorrection;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RequestCorrection;
import jp.madoguchi.shared.calendar.WorkingCalendar;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CorrectionAnswered;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CorrectionRequested;

/** 補正 — how many have been requested; while one is open, the clock stands still. */
record Corrections(int requested) {

  private static final int USUAL_WORKING_DAYS = 10;

  CorrectionRequested decide(RequestCorrection command, WorkingCalendar calendar) {
    return new CorrectionRequested(
        command.caseId(),
        requested + 1,
        command.defects().all(),
        command.note(),
        answerBy(command, calendar),
        command.happenedAt());
  }

  private static LocalDate answerBy(RequestCorrection command, WorkingCalendar calendar) {
    var today = dayOf(command.happenedAt());
    var asked = command.answerBy();
    if (asked == null) {
      return calendar.plusWorkingDays(today, USUAL_WORKING_DAYS);
    }
    if (asked.isBefore(today)) {
      throw ANSWER_DATE_IS_PAST.because("補正の期限は依頼の日以後でなければなりません");
    }
    return asked;
  }

  Optional<CorrectionAnswered> decide(
      AnswerCorrection command, Undecided state, WorkingCalendar calendar) {
    if (command.request() < 1 || command.request() > requested) {
      throw CORRECTION_IS_UNKNOWN.because("補正依頼%dはありません", command.request());
    }
    return state instanceof AwaitingAnswer awaiting && command.request() == requested
        ? Optional.of(answered(command, awaiting, calendar))
        : Optional.empty();
  }

  private static CorrectionAnswered answered(
      AnswerCorrection command, AwaitingAnswer awaiting, WorkingCalendar calendar) {
    if (command.happenedAt().isBefore(awaiting.since())) {
      throw ANSWERED_BEFORE_IT_WAS_REQUESTED.because("補正依頼より前の日時は指定できません");
    }
    var stoodStill =
        calendar.workingDaysBetween(dayOf(awaiting.since()), dayOf(command.happenedAt()));
    return new CorrectionAnswered(
        command.caseId(),
        command.request(),
        calendar.plusWorkingDays(awaiting.file().due().on(), stoodStill),
        command.happenedAt());
  }
}
