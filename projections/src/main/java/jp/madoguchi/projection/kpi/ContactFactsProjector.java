package jp.madoguchi.projection.kpi;

import jp.madoguchi.projection.support.Folding;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactReceived;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps what the KPIs need of contacts up to date, and says which days have changed. */
@Component
@ProcessingGroup("pages")
class ContactFactsProjector {

  private final Folding<ContactFacts> pages;

  ContactFactsProjector(Pages<ContactFacts> pages, ChangedDaysStore days) {
    this.pages = new Folding<>(pages, _ -> {}, saved -> days.changed(saved, ContactFacts::days));
  }

  @EventHandler
  void on(ContactReceived event, Recorded recorded) {
    pages.fold(event.contactId(), recorded, _ -> ContactFacts.startedBy(event, recorded));
  }

  @EventHandler
  void on(ContactEvent event, Recorded recorded) {
    pages.continued(event.contactId(), recorded, page -> page.after(event, recorded));
  }
}
