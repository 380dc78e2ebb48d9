package jp.madoguchi.projection.procedure;

import java.util.Optional;
import jp.madoguchi.projection.support.Folding;
import jp.madoguchi.projection.support.LifeFold;
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
class ProcedurePageProjector implements LifeFold<ProcedurePage, CatalogEvent> {

  private final Folding<ProcedurePage> folding;

  ProcedurePageProjector(Pages<ProcedurePage> pages) {
    this.folding = new Folding<>(pages);
  }

  @EventHandler
  void on(CatalogEvent event, Recorded recorded) {
    folding.fold(event.procedure(), recorded, page -> after(page, event, recorded));
  }

  @Override
  public ProcedurePage after(Optional<ProcedurePage> page, CatalogEvent fact, Recorded recorded) {
    return fact instanceof RevisionDrafted drafted && page.isEmpty()
        ? ProcedurePage.startedBy(drafted, recorded)
        : page.orElseThrow(LifeFold::notBegun).after(fact, recorded);
  }

  @Override
  public Class<ProcedurePage> page() {
    return ProcedurePage.class;
  }

  @Override
  public Class<CatalogEvent> facts() {
    return CatalogEvent.class;
  }

  @Override
  public String form() {
    return folding.form();
  }
}
