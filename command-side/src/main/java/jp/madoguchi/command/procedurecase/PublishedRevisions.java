package jp.madoguchi.command.procedurecase;

import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.PROCEDURE_IS_NOT_PUBLISHED;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.PROCEDURE_IS_RETIRED;

import java.time.LocalDate;
import jp.madoguchi.shared.catalog.Procedure;
import jp.madoguchi.shared.catalog.ProcedureRevision;

/** 公開された版 — what a case can be opened by, or why it cannot. */
record PublishedRevisions(Procedure procedure) {

  /** The revision that a case received on that day follows. */
  ProcedureRevision inForceOn(LocalDate day) {
    return procedure
        .inForceOn(day)
        .orElseThrow(
            () ->
                procedure.retiredFrom() != null && !day.isBefore(procedure.retiredFrom())
                    ? PROCEDURE_IS_RETIRED.because("この手続は廃止されています")
                    : PROCEDURE_IS_NOT_PUBLISHED.because("この手続は受付の日にはまだ公開されていません"));
  }
}
