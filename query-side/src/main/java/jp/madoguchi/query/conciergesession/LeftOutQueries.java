package jp.madoguchi.query.conciergesession;

import static com.mongodb.client.model.Filters.in;

import java.util.EnumSet;
import jp.madoguchi.projection.conciergesession.ConciergeSessionPage;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.query.conciergesession.FindLeftOut.Found;
import jp.madoguchi.query.support.Narrowing;
import jp.madoguchi.query.support.RowOrder;
import jp.madoguchi.shared.concierge.EntryFlaw;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class LeftOutQueries {

  private static final RowOrder NEWEST_FIRST = new RowOrder("handedOverAt", true);

  private final Pages<ConciergeSessionPage> pages;

  LeftOutQueries(Pages<ConciergeSessionPage> pages) {
    this.pages = pages;
  }

  @QueryHandler
  Found handle(FindLeftOut query) {
    var reason = query.reason();
    var wanted = reason == null ? EnumSet.allOf(EntryFlaw.class) : EnumSet.of(reason);
    var narrowed =
        new Narrowing()
            .to(in("leftOut.flaw", wanted.stream().map(EntryFlaw::name).toList()))
            .to(NEWEST_FIRST.after(query.paging().after()));
    return new Found(pages.find(narrowed.filter(), NEWEST_FIRST.sort(), query.paging().oneMore()));
  }
}
