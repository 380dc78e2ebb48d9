package jp.madoguchi.command.procedurecase;

import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.DOCUMENTS_ARE_MISSING;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.DOCUMENT_IS_NOT_ASKED_FOR;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.STEPS_ARE_STILL_OPEN;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.STEP_IS_NOT_PART_OF_THE_CASE;

import java.util.Optional;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.CompleteStep;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ReceiveDocument;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.WaiveDocument;
import jp.madoguchi.shared.catalog.ProcedureRevision;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DocumentReceived;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DocumentWaived;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.StepCompleted;

/** 工程・書類・審査 — what has to be there before a case can be granted. */
record Work(Checklist steps, Checklist documents, Review review) {

  static Work of(ProcedureRevision procedure) {
    return new Work(
        Checklist.of(procedure.steps()), Checklist.of(procedure.documents()), Review.of(procedure));
  }

  Optional<StepCompleted> decide(CompleteStep command) {
    if (command.step() < 1 || command.step() > steps.all().size()) {
      throw STEP_IS_NOT_PART_OF_THE_CASE.because("工程%dはこの手続にありません", command.step());
    }
    var step = steps.all().get(command.step() - 1);
    return steps.isDone(step)
        ? Optional.empty()
        : Optional.of(new StepCompleted(command.caseId(), step, command.happenedAt()));
  }

  Optional<DocumentReceived> decide(ReceiveDocument command) {
    return isAwaited(command.document())
        ? Optional.of(
            new DocumentReceived(command.caseId(), command.document(), command.happenedAt()))
        : Optional.empty();
  }

  Optional<DocumentWaived> decide(WaiveDocument command) {
    return isAwaited(command.document())
        ? Optional.of(
            new DocumentWaived(command.caseId(), command.document(), command.happenedAt()))
        : Optional.empty();
  }

  private boolean isAwaited(String document) {
    if (!documents.includes(document)) {
      throw DOCUMENT_IS_NOT_ASKED_FOR.because("この手続に必要な書類ではありません");
    }
    return !documents.isDone(document);
  }

  void requireAllThere() {
    if (!steps.open().isEmpty()) {
      throw STEPS_ARE_STILL_OPEN.because("終わっていない工程があります: %s", listed(steps));
    }
    if (!documents.open().isEmpty()) {
      throw DOCUMENTS_ARE_MISSING.because("受け取っていない書類があります: %s", listed(documents));
    }
    review.requireAllMatch();
  }

  Work completed(String step) {
    return new Work(steps.with(step), documents, review);
  }

  /** Handed in, or not needed: there is nothing to wait for. */
  Work settled(String document) {
    return new Work(steps, documents.with(document), review);
  }

  Work reviewed(ProcedureCaseEvent event) {
    return new Work(steps, documents, review.after(event));
  }

  private static String listed(Checklist checklist) {
    return String.join("、", checklist.open());
  }
}
