package jp.madoguchi.projection.kpi;

import jp.madoguchi.projection.support.Folding;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.tickets.TicketEvent.TicketsReported;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the counts of tickets up to date, and says which days have changed. */
@Component
@ProcessingGroup("pages")
class TicketFactsProjector {

  private final Folding<TicketFacts> pages;

  TicketFactsProjector(Pages<TicketFacts> pages, ChangedDaysStore days) {
    this.pages = new Folding<>(pages, _ -> {}, saved -> days.changed(saved, TicketFacts::days));
  }

  @EventHandler
  void on(TicketsReported event, Recorded recorded) {
    pages.fold(event.tickets(), recorded, _ -> TicketFacts.of(event, recorded));
  }
}
