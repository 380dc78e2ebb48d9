package jp.madoguchi.projection.casetimeline;

import jp.madoguchi.projection.support.Folding;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseOpened;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps timelines up to date. */
@Component
@ProcessingGroup("pages")
class CaseTimelineProjector {

  private final Folding<CaseTimeline> pages;

  CaseTimelineProjector(Pages<CaseTimeline> pages) {
    this.pages = new Folding<>(pages);
  }

  @EventHandler
  void on(CaseOpened event, Recorded recorded) {
    pages.fold(event.caseId(), recorded, _ -> CaseTimeline.startedBy(event, recorded));
  }

  @EventHandler
  void on(ProcedureCaseEvent event, Recorded recorded) {
    pages.continued(event.caseId(), recorded, page -> page.after(event, recorded));
  }
}
