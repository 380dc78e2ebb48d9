package jp.madoguchi.projection.kpi;

import jp.madoguchi.projection.support.Folding;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseOpened;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps what the KPIs need of cases up to date, and says which days have changed. */
@Component
@ProcessingGroup("pages")
class CaseFactsProjector {

  private final Folding<CaseFacts> pages;

  CaseFactsProjector(Pages<CaseFacts> pages, ChangedDaysStore days) {
    this.pages = new Folding<>(pages, _ -> {}, saved -> days.changed(saved, CaseFacts::days));
  }

  @EventHandler
  void on(CaseOpened event, Recorded recorded) {
    pages.fold(event.caseId(), recorded, _ -> CaseFacts.startedBy(event, recorded));
  }

  @EventHandler
  void on(ProcedureCaseEvent event, Recorded recorded) {
    pages.continued(event.caseId(), recorded, page -> page.after(event, recorded));
  }
}
