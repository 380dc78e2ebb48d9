package jp.madoguchi.projection.visitorpage;

import jp.madoguchi.projection.support.Folding;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.visitor.VisitorEvent;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorRegistered;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the visitors' pages up to date. */
@Component
@ProcessingGroup("pages")
class VisitorPageProjector {

  private final Folding<VisitorPage> pages;

  VisitorPageProjector(Pages<VisitorPage> pages) {
    this.pages = new Folding<>(pages);
  }

  @EventHandler
  void on(VisitorRegistered event, Recorded recorded) {
    pages.fold(event.visitor(), recorded, _ -> VisitorPage.startedBy(event, recorded));
  }

  @EventHandler
  void on(VisitorEvent event, Recorded recorded) {
    pages.continued(event.visitor(), recorded, page -> page.after(event, recorded));
  }
}
