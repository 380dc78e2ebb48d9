package jp.madoguchi.query.contactpage;

import java.util.Optional;
import jp.madoguchi.projection.contactpage.ContactPage;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.query.support.Narrowing;
import jp.madoguchi.query.support.RowOrder;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class ContactPageQueries {

  private static final RowOrder BY_NAME = new RowOrder("_id", false);

  private final Pages<ContactPage> pages;

  ContactPageQueries(Pages<ContactPage> pages) {
    this.pages = pages;
  }

  @QueryHandler
  Optional<ContactPage> handle(FindContact query) {
    var filter =
        new Narrowing().to("_id", query.contactId()).within(query.scope(), "standing").filter();
    return pages.find(filter, BY_NAME.sort(), 1).stream().findFirst();
  }
}
