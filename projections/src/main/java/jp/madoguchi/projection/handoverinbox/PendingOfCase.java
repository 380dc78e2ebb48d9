package jp.madoguchi.projection.handoverinbox;

import java.util.List;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseCancelled;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseCompleted;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseTransferred;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseWithdrawn;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.TransferAccepted;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.TransferReturned;

/** What of a case waits for another section, after one more fact: at most its transfer. */
final class PendingOfCase {

  private PendingOfCase() {}

  static List<Pending> after(List<Pending> pending, ProcedureCaseEvent event) {
    if (event instanceof CaseTransferred transferred) {
      return List.of(Pending.of(transferred));
    }
    return answers(event) ? List.of() : pending;
  }

  private static boolean answers(ProcedureCaseEvent event) {
    return event instanceof TransferAccepted
        || event instanceof TransferReturned
        || event instanceof CaseCompleted
        || event instanceof CaseWithdrawn
        || event instanceof CaseCancelled;
  }
}
