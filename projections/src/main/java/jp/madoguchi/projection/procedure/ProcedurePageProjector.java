package jp.madoguchi.projection.procedure;

import jp.madoguchi.projection.support.Folding;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.catalog.CatalogEvent;
import jp.madoguchi.shared.catalog.CatalogEvent.RevisionDrafted;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the pages of the catalog up to date. */
@Component
@ProcessingGroup("pages")
class ProcedurePageProjector {

  private final Folding<ProcedurePage> pages;

  ProcedurePageProjector(Pages<ProcedurePage> pages) {
    this.pages = new Folding<>(pages);
  }

  @EventHandler
  void on(RevisionDrafted event, Recorded recorded) {
    pages.fold(
        event.procedure(),
        recorded,
        page ->
            page.map(known -> known.after(event, recorded))
                .orElseGet(() -> ProcedurePage.startedBy(event, recorded)));
  }

  @EventHandler
  void on(CatalogEvent event, Recorded recorded) {
    pages.continued(event.procedure(), recorded, page -> page.after(event, recorded));
  }
}
