package jp.madoguchi.projection.conciergesession;

import jp.madoguchi.projection.support.Folding;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.concierge.ConciergeEvent.ConciergeSessionReceived;
import jp.madoguchi.shared.concierge.ConciergeEvent.ConciergeSessionTied;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the pages of the concierge's sessions up to date. */
@Component
@ProcessingGroup("pages")
class ConciergeSessionProjector {

  private final Folding<ConciergeSessionPage> pages;

  ConciergeSessionProjector(Pages<ConciergeSessionPage> pages) {
    this.pages = new Folding<>(pages);
  }

  @EventHandler
  void on(ConciergeSessionReceived event, Recorded recorded) {
    pages.fold(event.session(), recorded, _ -> ConciergeSessionPage.startedBy(event, recorded));
  }

  @EventHandler
  void on(ConciergeSessionTied event, Recorded recorded) {
    pages.continued(event.session(), recorded, page -> page.tied(recorded));
  }
}
