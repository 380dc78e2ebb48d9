package jp.madoguchi.projection.casepage;

import jp.madoguchi.projection.support.Folding;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseOpened;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps case pages up to date. */
@Component
@ProcessingGroup("pages")
class CasePageProjector {

  private final Folding<CasePage> pages;

  CasePageProjector(Pages<CasePage> pages) {
    this.pages = new Folding<>(pages);
  }

  @EventHandler
  void on(CaseOpened event, Recorded recorded) {
    pages.fold(event.caseId(), recorded, _ -> CasePage.startedBy(event, recorded));
  }

  @EventHandler
  void on(ProcedureCaseEvent event, Recorded recorded) {
    pages.continued(event.caseId(), recorded, page -> page.after(event, recorded));
  }
}
