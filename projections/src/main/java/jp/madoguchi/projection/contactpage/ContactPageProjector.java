package jp.madoguchi.projection.contactpage;

import jp.madoguchi.projection.support.Folding;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactReceived;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps contact pages up to date. */
@Component
@ProcessingGroup("pages")
class ContactPageProjector {

  private final Folding<ContactPage> pages;

  ContactPageProjector(Pages<ContactPage> pages) {
    this.pages = new Folding<>(pages);
  }

  @EventHandler
  void on(ContactReceived event, Recorded recorded) {
    pages.fold(event.contactId(), recorded, _ -> ContactPage.startedBy(event, recorded));
  }

  @EventHandler
  void on(ContactEvent event, Recorded recorded) {
    pages.continued(event.contactId(), recorded, page -> page.after(event, recorded));
  }
}
