package jp.madoguchi.projection.procedure;

import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.catalog.CatalogEvent;
import jp.madoguchi.shared.catalog.CatalogEvent.RevisionDrafted;
import jp.madoguchi.shared.catalog.Procedure;

/** 手続 — one procedure of the catalog with all that was ever drafted, published and extended. */
public record ProcedurePage(String id, long sequence, Procedure procedure) implements Page {

  static ProcedurePage startedBy(RevisionDrafted event, Recorded recorded) {
    return new ProcedurePage(
        event.procedure().value(), recorded.sequence(), Procedure.UNWRITTEN.after(event));
  }

  ProcedurePage after(CatalogEvent event, Recorded recorded) {
    return hasSeen(recorded)
        ? this
        : new ProcedurePage(id, recorded.sequence(), procedure.after(event));
  }
}
