package jp.madoguchi.projection.erasure;

import jp.madoguchi.projection.support.Folding;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.erasure.ErasureEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the pages of the erasures up to date; a request or a hold begins one. */
@Component
@ProcessingGroup("pages")
class ErasurePageProjector {

  private final Folding<ErasurePage> pages;

  ErasurePageProjector(Pages<ErasurePage> pages) {
    this.pages = new Folding<>(pages);
  }

  @EventHandler
  void on(ErasureEvent event, Recorded recorded) {
    if (recorded.sequence() == 0) {
      pages.fold(event.erasure(), recorded, _ -> ErasurePage.startedBy(event, recorded));
    } else {
      pages.continued(event.erasure(), recorded, page -> page.after(event, recorded));
    }
  }
}
