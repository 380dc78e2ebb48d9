package jp.madoguchi.projection.casepage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.madoguchi.projection.support.Handover;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.projection.support.Rows;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseTransferred;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.TransferAccepted;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.TransferReturned;

/** 移送の一覧 — from section to section, and what each answered. */
public record Transfers(@JsonValue List<Handover> all) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Transfers {
    all = List.copyOf(all);
  }

  Transfers after(ProcedureCaseEvent event, Recorded recorded) {
    if (event instanceof CaseTransferred transferred) {
      return new Transfers(Rows.with(all, Handover.startedBy(transferred, recorded)));
    }
    if (event instanceof TransferAccepted accepted) {
      return amended(
          accepted.transfer(), sent -> sent.acceptedBy(accepted.clerk(), event.happenedAt()));
    }
    if (event instanceof TransferReturned returned) {
      return amended(
          returned.transfer(),
          sent -> sent.returnedBy(recorded.by().staff(), returned.note(), event.happenedAt()));
    }
    return this;
  }

  private Transfers amended(int number, UnaryOperator<Handover> change) {
    return new Transfers(Rows.amended(all, sent -> sent.number() == number, change));
  }
}
