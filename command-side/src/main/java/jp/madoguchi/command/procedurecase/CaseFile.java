package jp.madoguchi.command.procedurecase;

import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.CASE_IS_PROVISIONAL;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.HAPPENED_BEFORE_RECEPTION;

import java.time.Instant;
import jp.madoguchi.command.procedurecase.Custody.AtSection;
import jp.madoguchi.platform.rights.Involved;
import jp.madoguchi.platform.rights.Matter;
import jp.madoguchi.shared.catalog.ProcedureRevision;
import jp.madoguchi.shared.id.StaffId;
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

/** 一件書類 — what is known of a case, whatever its state. */
record CaseFile(
    ProcedureRevision procedure,
    Instant received,
    boolean provisional,
    Corrections corrections,
    @Nullable StaffId clerk,
    Custody custody,
    Work work,
    DueDate due) {

  static CaseFile of(CaseOpened event) {
    return new CaseFile(
        event.procedure(),
        event.happenedAt(),
        event.provisional(),
        new Corrections(0),
        null,
        new AtSection(event.owner(), 0),
        Work.of(event.procedure()),
        DueDate.of(event.dueOn()));
  }

  /** This file, unless what is told of it would have happened before there was a case. */
  CaseFile at(Instant happenedAt) {
    if (happenedAt.isBefore(received)) {
      throw HAPPENED_BEFORE_RECEPTION.because("受付より前の日時は指定できません");
    }
    return this;
  }

  /** What decides who may see the case and work on it. */
  Matter matter(Involved involved) {
    return Matter.of(provisional, custody.owner(), custody.incoming(), involved);
  }

  CaseFile confirmed() {
    if (provisional) {
      throw CASE_IS_PROVISIONAL.because("仮登録の手続です。先に本登録してください");
    }
    return this;
  }

  CaseFile after(ProcedureCaseEvent event) {
    return switch (event) {
      case StepCompleted(_, var step, _) -> with(work.completed(step));
      case DocumentReceived(_, var document, _) -> with(work.settled(document));
      case DocumentWaived(_, var document, _) -> with(work.settled(document));
      case ApplicationStated _,
          FindingProposed _,
          ModelAsked _,
          FindingProposedByModel _,
          ModelKeptSilent _,
          FindingRecorded _,
          FindingOverridden _ ->
          with(work.reviewed(event));
      case CaseTransferred transferred -> with(custody.sentTo(transferred.to()));
      case TransferAccepted accepted ->
          with(custody.acceptedBy(accepted.department())).with(accepted.clerk());
      case TransferReturned _, CaseWithdrawn _, CaseCancelled _ -> with(custody.backHome());
      case CaseAssigned(_, var assigned, _) -> with(assigned);
      case CorrectionRequested requested -> with(new Corrections(requested.request()));
      case CorrectionAnswered answered -> with(due.movedTo(answered.dueOn()));
      case DueDateExtended extended -> with(due.after(extended));
      case DueDateApproached _ -> with(due.saidToApproach());
      case DueDatePassed _ -> with(due.saidToHavePassed());
      case CaseReopened reopened -> with(due.movedTo(reopened.dueOn()));
      case CaseConfirmed _ -> registered();
      case CaseOpened _, ApplicantIdentified _, CaseDecided _, CaseCompleted _ -> this;
    };
  }

  private CaseFile registered() {
    return new CaseFile(procedure, received, false, corrections, clerk, custody, work, due);
  }

  private CaseFile with(Corrections next) {
    return new CaseFile(procedure, received, provisional, next, clerk, custody, work, due);
  }

  private CaseFile with(StaffId next) {
    return new CaseFile(procedure, received, provisional, corrections, next, custody, work, due);
  }

  private CaseFile with(Custody next) {
    return new CaseFile(procedure, received, provisional, corrections, clerk, next, work, due);
  }

  private CaseFile with(Work next) {
    return new CaseFile(procedure, received, provisional, corrections, clerk, custody, next, due);
  }

  private CaseFile with(DueDate next) {
    return new CaseFile(procedure, received, provisional, corrections, clerk, custody, work, next);
  }
}
