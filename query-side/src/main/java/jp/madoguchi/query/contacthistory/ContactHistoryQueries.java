package jp.madoguchi.query.contacthistory;

import jp.madoguchi.projection.contacthistory.ContactSummary;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.query.contacthistory.FindContacts.Found;
import jp.madoguchi.query.support.Narrowing;
import jp.madoguchi.query.support.RowOrder;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class ContactHistoryQueries {

  private static final RowOrder NEWEST_FIRST = new RowOrder("receivedAt", true);

  private final Pages<ContactSummary> pages;

  ContactHistoryQueries(Pages<ContactSummary> pages) {
    this.pages = pages;
  }

  @QueryHandler
  Found handle(FindContacts query) {
    var filter =
        new Narrowing()
            .to("departments", query.department())
            .to("standing.state", query.state())
            .to("day", query.date())
            .to("reception.channel", query.channel())
            .within(query.scope(), "standing")
            .to(NEWEST_FIRST.after(query.paging().after()))
            .filter();
    return new Found(pages.find(filter, NEWEST_FIRST.sort(), query.paging().oneMore()));
  }
}
