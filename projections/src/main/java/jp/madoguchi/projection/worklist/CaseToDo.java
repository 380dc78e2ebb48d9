package jp.madoguchi.projection.worklist;

import java.time.Instant;
import jp.madoguchi.projection.support.CaseStanding;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.id.ProcedureId;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseOpened;

/**
 * 処理する手続 — as much of a case as its row in a list shows.
 *
 * @param name the name of the procedure, as it was when the case was opened
 */
public record CaseToDo(
    ProcedureId procedure, String name, Instant openedAt, CaseStanding standing) {

  static CaseToDo startedBy(CaseOpened event, Recorded recorded) {
    return new CaseToDo(
        event.procedure().procedure(),
        event.procedure().name(),
        event.happenedAt(),
        CaseStanding.startedBy(event, recorded));
  }

  CaseToDo after(ProcedureCaseEvent event) {
    return new CaseToDo(procedure, name, openedAt, standing.after(event));
  }
}
