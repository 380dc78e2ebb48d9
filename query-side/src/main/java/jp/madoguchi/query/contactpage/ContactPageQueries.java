package jp.madoguchi.query.contactpage;

import java.util.Optional;
import jp.madoguchi.projection.contactpage.ContactPage;
import jp.madoguchi.projection.support.Pages;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class ContactPageQueries {

  private final Pages<ContactPage> pages;

  ContactPageQueries(Pages<ContactPage> pages) {
    this.pages = pages;
  }

  @QueryHandler
  Optional<ContactPage> handle(FindContact query) {
    return pages.find(query.contactId().value());
  }
}
