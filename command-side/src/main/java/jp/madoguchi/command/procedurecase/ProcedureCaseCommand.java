package jp.madoguchi.command.procedurecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.command.support.Intent;
import jp.madoguchi.platform.rights.Need;
import jp.madoguchi.shared.catalog.ProcedureRevision;
import jp.madoguchi.shared.consultation.CitedPassage;
import jp.madoguchi.shared.consultation.ModelExchange;
import jp.madoguchi.shared.consultation.ModelSilence;
import jp.madoguchi.shared.contact.HandoverReason;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.ProcedureCaseId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.procedurecase.Decision;
import jp.madoguchi.shared.procedurecase.Delivery;
import jp.madoguchi.shared.procedurecase.FindingSource;
import jp.madoguchi.shared.procedurecase.StatedValue;
import jp.madoguchi.shared.procedurecase.Verdict;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked of a case, by staff or by a policy of the house. */
sealed interface ProcedureCaseCommand extends Intent {

  ProcedureCaseId caseId();

  Instant happenedAt();

  @Override
  default Need needs() {
    return CaseNeeds.of(this);
  }

  record OpenCase(
      @TargetAggregateIdentifier ProcedureCaseId caseId,
      @Nullable ContactId contactId,
      @Nullable ContactId missedIn,
      ProcedureRevision procedure,
      DepartmentId owner,
      boolean provisional,
      @Nullable SealedText applicant,
      @Nullable VisitorId visitor,
      Instant happenedAt)
      implements ProcedureCaseCommand {}

  record ConfirmCase(@TargetAggregateIdentifier ProcedureCaseId caseId, Instant happenedAt)
      implements ProcedureCaseCommand {}

  /** The step is named by its place in the revision, from 1. */
  record CompleteStep(
      @TargetAggregateIdentifier ProcedureCaseId caseId, int step, Instant happenedAt)
      implements ProcedureCaseCommand {}

  record ReceiveDocument(
      @TargetAggregateIdentifier ProcedureCaseId caseId, String document, Instant happenedAt)
      implements ProcedureCaseCommand {}

  record WaiveDocument(
      @TargetAggregateIdentifier ProcedureCaseId caseId, String document, Instant happenedAt)
      implements ProcedureCaseCommand {}

  record RequestCorrection(
      @TargetAggregateIdentifier ProcedureCaseId caseId,
      Defects defects,
      @Nullable SealedText note,
      @Nullable LocalDate answerBy,
      Instant happenedAt)
      implements ProcedureCaseCommand {}

  record AnswerCorrection(
      @TargetAggregateIdentifier ProcedureCaseId caseId, int request, Instant happenedAt)
      implements ProcedureCaseCommand {}

  /** Without values it only says whether they could be stated. */
  record StateApplication(
      @TargetAggregateIdentifier ProcedureCaseId caseId,
      List<StatedValue> values,
      Instant happenedAt)
      implements ProcedureCaseCommand {}

  /** Without proposals it only says whether there could be any. */
  record ProposeFindings(
      @TargetAggregateIdentifier ProcedureCaseId caseId,
      List<Proposal> proposals,
      Instant happenedAt)
      implements ProcedureCaseCommand {}

  /** Asks a language model; what it says comes later. */
  record AskModel(
      @TargetAggregateIdentifier ProcedureCaseId caseId, String item, Instant happenedAt)
      implements ProcedureCaseCommand {}

  record RecordModelProposal(
      @TargetAggregateIdentifier ProcedureCaseId caseId,
      int request,
      String item,
      Verdict verdict,
      SealedText grounds,
      List<CitedPassage> sources,
      ModelExchange exchange,
      Instant happenedAt)
      implements ProcedureCaseCommand {}

  record RecordModelSilence(
      @TargetAggregateIdentifier ProcedureCaseId caseId,
      int request,
      String item,
      ModelSilence silence,
      @Nullable ModelExchange exchange,
      Instant happenedAt)
      implements ProcedureCaseCommand {}

  record RecordFinding(
      @TargetAggregateIdentifier ProcedureCaseId caseId,
      String item,
      Verdict verdict,
      FindingSource source,
      @Nullable SealedText basis,
      @Nullable SealedText reason,
      Instant happenedAt)
      implements ProcedureCaseCommand {}

  record AssignCase(
      @TargetAggregateIdentifier ProcedureCaseId caseId, StaffId clerk, Instant happenedAt)
      implements ProcedureCaseCommand {}

  record TransferCase(
      @TargetAggregateIdentifier ProcedureCaseId caseId,
      DepartmentId to,
      HandoverReason reason,
      @Nullable SealedText note,
      Instant happenedAt)
      implements ProcedureCaseCommand {}

  record AcceptTransfer(
      @TargetAggregateIdentifier ProcedureCaseId caseId,
      DepartmentId department,
      StaffId clerk,
      Instant happenedAt)
      implements ProcedureCaseCommand {}

  record ReturnTransfer(
      @TargetAggregateIdentifier ProcedureCaseId caseId,
      DepartmentId department,
      @Nullable SealedText note,
      Instant happenedAt)
      implements ProcedureCaseCommand {}

  record DecideCase(
      @TargetAggregateIdentifier ProcedureCaseId caseId,
      Decision decision,
      @Nullable SealedText reason,
      Instant happenedAt)
      implements ProcedureCaseCommand {}

  record CompleteCase(
      @TargetAggregateIdentifier ProcedureCaseId caseId, Delivery delivery, Instant happenedAt)
      implements ProcedureCaseCommand {}

  record WithdrawCase(
      @TargetAggregateIdentifier ProcedureCaseId caseId,
      @Nullable SealedText reason,
      Instant happenedAt)
      implements ProcedureCaseCommand {}

  record CancelCase(
      @TargetAggregateIdentifier ProcedureCaseId caseId, SealedText reason, Instant happenedAt)
      implements ProcedureCaseCommand {}

  record ReopenCase(
      @TargetAggregateIdentifier ProcedureCaseId caseId, SealedText reason, Instant happenedAt)
      implements ProcedureCaseCommand {}

  record ExtendCase(
      @TargetAggregateIdentifier ProcedureCaseId caseId,
      WorkingDays workingDays,
      SealedText reason,
      Instant happenedAt)
      implements ProcedureCaseCommand {}

  /** The rule is named by the sequence of its fact in the procedure's life. */
  record ExtendByRule(
      @TargetAggregateIdentifier ProcedureCaseId caseId,
      long rule,
      int workingDays,
      Instant happenedAt)
      implements ProcedureCaseCommand {}

  record SayDueDateApproaches(
      @TargetAggregateIdentifier ProcedureCaseId caseId, LocalDate dueOn, Instant happenedAt)
      implements ProcedureCaseCommand {}

  record SayDueDatePassed(
      @TargetAggregateIdentifier ProcedureCaseId caseId, LocalDate dueOn, Instant happenedAt)
      implements ProcedureCaseCommand {}
}
