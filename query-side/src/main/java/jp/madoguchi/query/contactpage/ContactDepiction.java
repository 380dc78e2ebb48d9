package jp.madoguchi.query.contactpage;

import java.time.Instant;
import jp.madoguchi.projection.contactpage.ContactPage;
import jp.madoguchi.query.support.Depiction;
import jp.madoguchi.query.support.Shown;
import org.springframework.stereotype.Component;

/** How a contact is shown at any moment. */
@Component
class ContactDepiction implements Depiction<ContactPage> {

  @Override
  public Class<ContactPage> page() {
    return ContactPage.class;
  }

  @Override
  public Object view(ContactPage page, Shown shown, Instant at) {
    return ContactView.of(page, shown);
  }
}
