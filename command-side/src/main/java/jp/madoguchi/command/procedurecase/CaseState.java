package jp.madoguchi.command.procedurecase;

import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.CASE_HAS_ENDED;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.CASE_IS_CANCELLED;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.CASE_IS_DECIDED;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.CASE_IS_UNKNOWN;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.CORRECTION_IS_PENDING;

import java.time.Instant;
import jp.madoguchi.shared.procedurecase.Decision;
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

/** Where a case stands. Only a case that is not decided can be worked on, and the types say so. */
sealed interface CaseState {

  /** Before the first fact. */
  record NotOpened() implements CaseState {}

  /** Once there is a case, there is a file on it. */
  sealed interface Opened extends CaseState {
    CaseFile file();

    /** The same state with another file. */
    Opened with(CaseFile next);
  }

  /** 審査中・補正中 — not decided yet. */
  sealed interface Undecided extends Opened {}

  /** 審査中 — the clock runs. */
  record Running(CaseFile file) implements Undecided {
    @Override
    public Running with(CaseFile next) {
      return new Running(next);
    }
  }

  /** 補正中 — the applicant has to answer; the clock stands still since then. */
  record AwaitingAnswer(CaseFile file, Instant since) implements Undecided {
    @Override
    public AwaitingAnswer with(CaseFile next) {
      return new AwaitingAnswer(next, since);
    }
  }

  /** 決裁済み — the result still has to reach the applicant. */
  record Decided(CaseFile file, Decision decision) implements Opened {
    @Override
    public Decided with(CaseFile next) {
      return new Decided(next, decision);
    }
  }

  /** 終了 — completed, or withdrawn by the applicant; it can be reopened. */
  record Ended(CaseFile file, boolean withdrawn) implements Opened {
    @Override
    public Ended with(CaseFile next) {
      return new Ended(next, withdrawn);
    }
  }

  /** 取消し — it should never have been a case. */
  record Cancelled(CaseFile file) implements Opened {
    @Override
    public Cancelled with(CaseFile next) {
      return new Cancelled(next);
    }
  }

  default Opened opened() {
    if (this instanceof Opened opened) {
      return opened;
    }
    throw CASE_IS_UNKNOWN.because("手続が見つかりません");
  }

  default Undecided undecided() {
    return switch (opened()) {
      case Undecided undecided -> undecided;
      case Decided _ -> throw CASE_IS_DECIDED.because("この手続は決裁済みです");
      case Ended _ -> throw CASE_HAS_ENDED.because("この手続は終了しています");
      case Cancelled _ -> throw CASE_IS_CANCELLED.because("この手続は取り消されています");
    };
  }

  /** Undecided, and nobody waits for the applicant. */
  default Running running() {
    return switch (undecided()) {
      case Running running -> running;
      case AwaitingAnswer _ -> throw CORRECTION_IS_PENDING.because("補正を依頼中です。先に補正を受け付けてください");
    };
  }

  /** Not ended: still to be decided, or to be delivered. */
  default Opened alive() {
    return opened() instanceof Decided decided ? decided : undecided();
  }

  default CaseState after(ProcedureCaseEvent event) {
    return switch (event) {
      case CaseOpened opened -> new Running(CaseFile.of(opened));
      case CorrectionRequested requested ->
          new AwaitingAnswer(fileAfter(event), requested.happenedAt());
      case CorrectionAnswered _, CaseReopened _ -> new Running(fileAfter(event));
      case CaseDecided(_, var decision, _, _) -> new Decided(fileAfter(event), decision);
      case CaseCompleted _ -> new Ended(fileAfter(event), false);
      case CaseWithdrawn _ -> new Ended(fileAfter(event), true);
      case CaseCancelled _ -> new Cancelled(fileAfter(event));
      case CaseConfirmed _,
          ApplicantIdentified _,
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
          TransferReturned _,
          CaseAssigned _,
          DueDateExtended _,
          DueDateApproached _,
          DueDatePassed _ ->
          opened().with(fileAfter(event));
    };
  }

  private CaseFile fileAfter(ProcedureCaseEvent event) {
    return opened().file().after(event);
  }
}
