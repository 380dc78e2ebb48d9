package jp.madoguchi.query.handoverinbox;

import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.stream.Stream;
import jp.madoguchi.platform.rights.Scope;
import jp.madoguchi.projection.handoverinbox.InboxEntry;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.query.handoverinbox.FindInbox.Found;
import jp.madoguchi.query.handoverinbox.FindInbox.Row;
import jp.madoguchi.query.support.Cursor;
import jp.madoguchi.query.support.Narrowing;
import jp.madoguchi.query.support.RowOrder;
import jp.madoguchi.shared.id.DepartmentId;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A life has its rows for several sections in one page, so the rows of one section are put in order
 * here: they are only what nobody has answered yet.
 */
@Component
class HandoverInboxQueries {

  private static final int MOST = 2_000;
  private static final RowOrder BY_NAME = new RowOrder("_id", false);
  private static final Comparator<Cursor> OLDEST_FIRST =
      comparing(Cursor::key).thenComparing(Cursor::id);

  private final Pages<InboxEntry> pages;

  HandoverInboxQueries(Pages<InboxEntry> pages) {
    this.pages = pages;
  }

  @QueryHandler
  Found handle(FindInbox query) {
    var filter =
        new Narrowing()
            .to("pending.to", query.department())
            .to(or(inMatters(query.scope()), inVisits(query.scope())))
            .filter();
    return new Found(
        pages.find(filter, BY_NAME.sort(), MOST).stream()
            .flatMap(entry -> rows(entry, query.department()))
            .filter(row -> comesAfter(query.paging().after(), row))
            .sorted(comparing(Row::cursor, OLDEST_FIRST))
            .limit(query.paging().oneMore())
            .toList());
  }

  private static Bson inMatters(Scope scope) {
    return new Narrowing().to(ne("matter", null)).within(scope, "matter.standing").filter();
  }

  private static Bson inVisits(Scope scope) {
    return new Narrowing().to(ne("visit", null)).within(scope, "visit.standing").filter();
  }

  private static Stream<Row> rows(InboxEntry entry, DepartmentId department) {
    return entry.pending().stream()
        .filter(pending -> pending.to().equals(department))
        .map(pending -> new Row(entry, pending));
  }

  private static boolean comesAfter(@Nullable Cursor after, Row row) {
    return after == null || OLDEST_FIRST.compare(row.cursor(), after) > 0;
  }
}
