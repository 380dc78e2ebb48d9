package jp.madoguchi.query.procedure;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.projection.procedure.ProcedurePage;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.catalog.CatalogEvent.DueRuleExtended;
import org.jspecify.annotations.Nullable;

/**
 * 手続 — one procedure with its history.
 *
 * @param inForce what a case that is opened today follows, none if none can be opened
 * @param revisions all that were ever drafted, the first one first
 */
record ProcedureView(
    String id,
    long version,
    @Nullable RevisionView inForce,
    List<RevisionView> revisions,
    List<ExtensionView> extensions,
    @Nullable LocalDate retiredFrom) {

  static ProcedureView of(ProcedurePage page, LocalDate today, Shown shown) {
    var procedure = page.procedure();
    return new ProcedureView(
        page.id(),
        page.sequence(),
        procedure
            .inForceOn(today)
            .map(revision -> RevisionView.of(revision, procedure, shown))
            .orElse(null),
        procedure.revisions().stream()
            .map(revision -> RevisionView.of(revision, procedure, shown))
            .toList(),
        procedure.extensions().stream().map(ExtensionView::of).toList(),
        procedure.retiredFrom());
  }

  /** 標準処理期間の延長 — one extension as it is shown. */
  record ExtensionView(
      int workingDays, LocalDate openedFrom, @Nullable LocalDate openedTo, String reason) {

    private static ExtensionView of(DueRuleExtended extended) {
      return new ExtensionView(
          extended.workingDays(), extended.openedFrom(), extended.openedTo(), extended.reason());
    }
  }
}
