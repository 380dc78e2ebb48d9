package jp.madoguchi.projection.contacthistory;

import jp.madoguchi.projection.support.Folding;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactReceived;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the history up to date. */
@Component
@ProcessingGroup("pages")
class ContactSummaryProjector {

  private final Folding<ContactSummary> pages;

  ContactSummaryProjector(Pages<ContactSummary> pages) {
    this.pages = new Folding<>(pages);
  }

  @EventHandler
  void on(ContactReceived event, Recorded recorded) {
    pages.fold(event.contactId(), recorded, _ -> ContactSummary.startedBy(event, recorded));
  }

  @EventHandler
  void on(ContactEvent event, Recorded recorded) {
    pages.continued(event.contactId(), recorded, page -> page.after(event, recorded));
  }
}
