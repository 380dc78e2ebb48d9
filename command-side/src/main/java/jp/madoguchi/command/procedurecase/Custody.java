package jp.madoguchi.command.procedurecase;

import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.CASE_IS_ALREADY_THERE;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.NO_TRANSFER_IS_PENDING;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.TRANSFER_IS_FOR_ANOTHER_SECTION;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.TRANSFER_IS_PENDING;

import java.util.Optional;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.AcceptTransfer;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ReturnTransfer;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.TransferCase;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseTransferred;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.TransferAccepted;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.TransferReturned;
import org.jspecify.annotations.Nullable;

/** 所管 — which section owns the case, and whether it is on its way to another. */
sealed interface Custody {

  DepartmentId owner();

  /** How many times the case has been sent on. */
  int transfers();

  /** With its section. */
  record AtSection(DepartmentId owner, int transfers) implements Custody {}

  /** Sent on; the owner stays the owner until the receiver accepts. */
  record InTransit(DepartmentId owner, DepartmentId to, int transfers) implements Custody {}

  /** The section that was asked to take over and has not answered. */
  default @Nullable DepartmentId incoming() {
    return this instanceof InTransit(_, var to, _) ? to : null;
  }

  default CaseTransferred decide(TransferCase command) {
    requireAtSection();
    if (owner().equals(command.to())) {
      throw CASE_IS_ALREADY_THERE.because("この手続はすでにその課にあります");
    }
    return new CaseTransferred(
        command.caseId(),
        transfers() + 1,
        owner(),
        command.to(),
        command.reason(),
        command.note(),
        command.happenedAt());
  }

  default Optional<TransferAccepted> decide(AcceptTransfer command) {
    if (this instanceof AtSection(var owner, var transfers)
        && transfers > 0
        && owner.equals(command.department())) {
      return Optional.empty();
    }
    return Optional.of(
        new TransferAccepted(
            command.caseId(),
            requirePendingFor(command.department()),
            command.department(),
            command.clerk(),
            command.happenedAt()));
  }

  default TransferReturned decide(ReturnTransfer command) {
    return new TransferReturned(
        command.caseId(),
        requirePendingFor(command.department()),
        command.department(),
        command.note(),
        command.happenedAt());
  }

  default void requireAtSection() {
    if (this instanceof InTransit) {
      throw TRANSFER_IS_PENDING.because("移送先の課がまだ受け入れていません");
    }
  }

  private int requirePendingFor(DepartmentId department) {
    return switch (this) {
      case AtSection _ -> throw NO_TRANSFER_IS_PENDING.because("受入れを待っている移送はありません");
      case InTransit(_, var to, _) when !to.equals(department) ->
          throw TRANSFER_IS_FOR_ANOTHER_SECTION.because("移送先の課だけが答えられます");
      case InTransit(_, _, var transfer) -> transfer;
    };
  }

  default Custody sentTo(DepartmentId to) {
    return new InTransit(owner(), to, transfers() + 1);
  }

  default Custody acceptedBy(DepartmentId department) {
    return new AtSection(department, transfers());
  }

  /** A transfer that nobody answered lapses. */
  default Custody backHome() {
    return new AtSection(owner(), transfers());
  }
}
