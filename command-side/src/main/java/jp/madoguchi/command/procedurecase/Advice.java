package jp.madoguchi.command.procedurecase;

import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.ITEM_IS_NOT_FOR_A_MODEL;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.MODEL_HAS_PROPOSED;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.NOTHING_IS_STATED;

import java.util.Optional;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.AskModel;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RecordModelProposal;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RecordModelSilence;
import jp.madoguchi.shared.catalog.ReviewItem;
import jp.madoguchi.shared.catalog.StatedField;
import jp.madoguchi.shared.consultation.ModelSilence;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingProposedByModel;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ModelAsked;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ModelKeptSilent;

/**
 * モデルの審査補助 — about what a language model may be asked, and what becomes of what it says (AN-13).
 */
record Advice(Review review) {

  /** Who asks again while an answer is awaited has asked once. */
  Optional<ModelAsked> decide(AskModel command, int revision, DepartmentId section) {
    var item = requireForAModel(review.requirePart(command.item()));
    requireStated(item);
    var consulted = review.consulted();
    if (consulted.spoken().contains(item.item())) {
      throw MODEL_HAS_PROPOSED.because("この申請内容についてのモデルの提案は、すでにあります");
    }
    return consulted.awaitedOn(item.item()).isPresent()
        ? Optional.empty()
        : Optional.of(
            new ModelAsked(
                command.caseId(),
                consulted.requests() + 1,
                item.item(),
                revision,
                section,
                command.happenedAt()));
  }

  private ReviewItem requireForAModel(String name) {
    var item =
        review
            .aid()
            .item(name)
            .orElseThrow(() -> ITEM_IS_NOT_FOR_A_MODEL.because("審査の手引きがない審査項目は、モデルに依頼できません"));
    if (item.rule() != null) {
      throw ITEM_IS_NOT_FOR_A_MODEL.because("台帳と照合する審査項目は、モデルに依頼できません");
    }
    return item;
  }

  private void requireStated(ReviewItem item) {
    var fields = review.aid().fieldsFor(item).stream().map(StatedField::name);
    if (fields.noneMatch(review.stated()::contains)) {
      throw NOTHING_IS_STATED.because("この審査項目を判定するための申請内容が、記録されていません");
    }
  }

  /**
   * What left is told in any case.
   *
   * @param undecided whether there still is something to propose
   */
  ProcedureCaseEvent decide(RecordModelProposal command, boolean undecided) {
    return undecided && isAwaited(command.item(), command.request())
        ? new FindingProposedByModel(
            command.caseId(),
            command.request(),
            command.item(),
            command.verdict(),
            command.grounds(),
            command.sources(),
            command.exchange(),
            command.happenedAt())
        : new ModelKeptSilent(
            command.caseId(),
            command.request(),
            command.item(),
            ModelSilence.OUTDATED,
            command.exchange(),
            command.happenedAt());
  }

  /** The same; nothing if nobody waits for it and nothing left. */
  Optional<ModelKeptSilent> decide(RecordModelSilence command) {
    return command.exchange() == null && !isAwaited(command.item(), command.request())
        ? Optional.empty()
        : Optional.of(
            new ModelKeptSilent(
                command.caseId(),
                command.request(),
                command.item(),
                command.silence(),
                command.exchange(),
                command.happenedAt()));
  }

  private boolean isAwaited(String item, int request) {
    return review.consulted().awaits(item, request);
  }
}
