package jp.madoguchi.command.procedurecase;

import static jp.madoguchi.shared.rights.Permission.RECEPTION;
import static jp.madoguchi.shared.rights.Permission.REVIEWING;
import static jp.madoguchi.shared.rights.Permission.SERVING;
import static jp.madoguchi.shared.rights.Permission.SUPERVISING;

import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.AcceptTransfer;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.AnswerCorrection;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.AskModel;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.AssignCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.CancelCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.CompleteCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.CompleteStep;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ConfirmCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.DecideCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ExtendByRule;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ExtendCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.OpenCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ProposeFindings;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ReceiveDocument;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RecordFinding;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RecordModelProposal;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RecordModelSilence;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ReopenCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RequestCorrection;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ReturnTransfer;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.SayDueDateApproaches;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.SayDueDatePassed;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.StateApplication;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.TransferCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.WaiveDocument;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.WithdrawCase;
import jp.madoguchi.platform.rights.Need;

/** 手続の権限 — which rights each intent needs at the section that has the case. */
final class CaseNeeds {

  private static final Need OPENING = Need.of(RECEPTION, SERVING, REVIEWING);
  private static final Need WORK = Need.of(SERVING, REVIEWING);
  private static final Need REVIEW = Need.of(REVIEWING);
  private static final Need GUIDANCE = Need.of(REVIEWING, SUPERVISING);

  private CaseNeeds() {}

  static Need of(ProcedureCaseCommand command) {
    return switch (command) {
      case OpenCase _ -> OPENING;
      case CompleteStep _,
          ReceiveDocument _,
          WaiveDocument _,
          StateApplication _,
          RequestCorrection _,
          AnswerCorrection _,
          TransferCase _,
          AcceptTransfer _,
          ReturnTransfer _,
          CompleteCase _,
          WithdrawCase _ ->
          WORK;
      case ConfirmCase _,
          ProposeFindings _,
          AskModel _,
          RecordFinding _,
          DecideCase _,
          CancelCase _ ->
          REVIEW;
      case AssignCase _, ExtendCase _, ReopenCase _ -> GUIDANCE;
      case RecordModelProposal _,
          RecordModelSilence _,
          ExtendByRule _,
          SayDueDateApproaches _,
          SayDueDatePassed _ ->
          Need.HOUSE;
    };
  }
}
