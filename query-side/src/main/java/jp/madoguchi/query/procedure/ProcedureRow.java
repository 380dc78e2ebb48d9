package jp.madoguchi.query.procedure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import jp.madoguchi.projection.procedure.ProcedurePage;
import jp.madoguchi.query.support.Shown;

/** 手続 — one procedure of a list: what the revision in force says. */
record ProcedureRow(String id, long version, @JsonUnwrapped RevisionView inForce) {

  static ProcedureRow of(ProcedurePage page, LocalDate day, Shown shown) {
    var revision = page.procedure().inForceOn(day).orElseThrow();
    return new ProcedureRow(
        page.id(), page.sequence(), RevisionView.of(revision, page.procedure(), shown));
  }
}
