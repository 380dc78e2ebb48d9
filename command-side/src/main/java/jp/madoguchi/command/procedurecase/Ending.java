package jp.madoguchi.command.procedurecase;

import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.CASE_HAS_NOT_ENDED;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.CASE_IS_CANCELLED;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.CASE_IS_NOT_DECIDED;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.DECISION_NEEDS_A_REASON;
import static jp.madoguchi.shared.calendar.OfficeHours.dayOf;

import java.util.Optional;
import jp.madoguchi.command.procedurecase.CaseState.Cancelled;
import jp.madoguchi.command.procedurecase.CaseState.Decided;
import jp.madoguchi.command.procedurecase.CaseState.Ended;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.CancelCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.CompleteCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.DecideCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ReopenCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.WithdrawCase;
import jp.madoguchi.shared.calendar.WorkingCalendar;
import jp.madoguchi.shared.procedurecase.Decision;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseCancelled;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseCompleted;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseDecided;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseReopened;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseWithdrawn;

/** 決裁・完了・取下げ・取消し・再開 — how a case in the given state ends, or is taken up again. */
record Ending(CaseState state) {

  Optional<CaseDecided> decide(DecideCase command) {
    if (state instanceof Decided(_, var decision) && decision == command.decision()) {
      return Optional.empty();
    }
    var file = state.running().file().at(command.happenedAt()).confirmed();
    file.custody().requireAtSection();
    switch (command.decision()) {
      case GRANTED -> file.work().requireAllThere();
      case REJECTED -> requireReason(command);
    }
    return Optional.of(
        new CaseDecided(
            command.caseId(), command.decision(), command.reason(), command.happenedAt()));
  }

  private static void requireReason(DecideCase command) {
    if (command.reason() == null) {
      throw DECISION_NEEDS_A_REASON.because("却下には理由が必要です");
    }
  }

  Optional<CaseCompleted> decide(CompleteCase command) {
    if (state instanceof Ended(_, var withdrawn) && !withdrawn) {
      return Optional.empty();
    }
    if (!(state.alive() instanceof Decided(var file, _))) {
      throw CASE_IS_NOT_DECIDED.because("この手続はまだ決裁されていません");
    }
    file.at(command.happenedAt());
    return Optional.of(
        new CaseCompleted(command.caseId(), command.delivery(), command.happenedAt()));
  }

  Optional<CaseWithdrawn> decide(WithdrawCase command) {
    if (state instanceof Ended(_, var withdrawn) && withdrawn) {
      return Optional.empty();
    }
    state.alive().file().at(command.happenedAt());
    return Optional.of(new CaseWithdrawn(command.caseId(), command.reason(), command.happenedAt()));
  }

  Optional<CaseCancelled> decide(CancelCase command) {
    if (state instanceof Cancelled) {
      return Optional.empty();
    }
    state.opened().file().at(command.happenedAt());
    return Optional.of(new CaseCancelled(command.caseId(), command.reason(), command.happenedAt()));
  }

  /** The standard period begins anew. */
  CaseReopened decide(ReopenCase command, WorkingCalendar calendar) {
    var file = ended().at(command.happenedAt());
    var period = file.procedure().standardDays();
    var dueOn = calendar.plusWorkingDays(dayOf(command.happenedAt()), period);
    return new CaseReopened(command.caseId(), command.reason(), dueOn, command.happenedAt());
  }

  private CaseFile ended() {
    return switch (state.opened()) {
      case Ended(var file, _) -> file;
      case Decided(var file, var decision) when decision == Decision.REJECTED -> file;
      case Cancelled _ -> throw CASE_IS_CANCELLED.because("この手続は取り消されています");
      case Decided _, CaseState.Undecided _ -> throw CASE_HAS_NOT_ENDED.because("この手続はまだ終了していません");
    };
  }
}
