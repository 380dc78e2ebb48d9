package jp.madoguchi.projection.kpi;

import jp.madoguchi.projection.support.Folding;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.improvement.ImprovementEvent;
import jp.madoguchi.shared.improvement.ImprovementEvent.ImprovementRaised;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps what the KPIs need of improvements up to date, and says which days have changed. */
@Component
@ProcessingGroup("pages")
class ImprovementFactsProjector {

  private final Folding<ImprovementFacts> pages;

  ImprovementFactsProjector(Pages<ImprovementFacts> pages, ChangedDaysStore days) {
    this.pages =
        new Folding<>(pages, _ -> {}, saved -> days.changed(saved, ImprovementFacts::days));
  }

  @EventHandler
  void on(ImprovementRaised event, Recorded recorded) {
    pages.fold(event.improvement(), recorded, _ -> ImprovementFacts.startedBy(event, recorded));
  }

  @EventHandler
  void on(ImprovementEvent event, Recorded recorded) {
    pages.continued(event.improvement(), recorded, page -> page.after(event, recorded));
  }
}
