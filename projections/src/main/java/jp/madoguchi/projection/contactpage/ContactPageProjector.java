package jp.madoguchi.projection.contactpage;

import java.util.Optional;
import jp.madoguchi.projection.support.Folding;
import jp.madoguchi.projection.support.LifeFold;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactCorrected;
import jp.madoguchi.shared.contact.ContactEvent.ContactReceived;
import jp.madoguchi.shared.contact.ContactEvent.NoteCorrected;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps contact pages up to date. */
@Component
@ProcessingGroup("pages")
class ContactPageProjector implements LifeFold<ContactPage, ContactEvent> {

  private final Folding<ContactPage> folding;

  ContactPageProjector(Pages<ContactPage> pages) {
    this.folding = new Folding<>(pages);
  }

  @EventHandler
  void on(ContactEvent event, Recorded recorded) {
    folding.fold(event.contactId(), recorded, page -> after(page, event, recorded));
  }

  @Override
  public ContactPage after(Optional<ContactPage> page, ContactEvent fact, Recorded recorded) {
    return fact instanceof ContactReceived begun
        ? ContactPage.startedBy(begun, recorded)
        : page.orElseThrow(LifeFold::notBegun).after(fact, recorded);
  }

  @Override
  public boolean putsRight(ContactEvent fact) {
    return fact instanceof ContactCorrected || fact instanceof NoteCorrected;
  }

  @Override
  public Class<ContactPage> page() {
    return ContactPage.class;
  }

  @Override
  public Class<ContactEvent> facts() {
    return ContactEvent.class;
  }

  @Override
  public String form() {
    return folding.form();
  }
}
