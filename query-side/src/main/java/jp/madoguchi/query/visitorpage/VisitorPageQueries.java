package jp.madoguchi.query.visitorpage;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.projection.casepage.CasePage;
import jp.madoguchi.projection.contacthistory.ContactSummary;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.visitorpage.VisitorPage;
import jp.madoguchi.query.support.Cursor;
import jp.madoguchi.query.support.Narrowing;
import jp.madoguchi.query.support.RowOrder;
import jp.madoguchi.query.visitorpage.FindVisitorHistory.Row;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

@Component
class VisitorPageQueries {

  private static final RowOrder ALERTED_FIRST = new RowOrder("alertFrom", false);
  private static final RowOrder NEWEST_CONTACT = new RowOrder("receivedAt", true);
  private static final RowOrder NEWEST_CASE = new RowOrder("openedAt", true);
  private static final Comparator<Cursor> OLDEST_FIRST =
      comparing(Cursor::key).thenComparing(Cursor::id);

  private final Pages<VisitorPage> visitors;
  private final Pages<ContactSummary> contacts;
  private final Pages<CasePage> cases;
  private final Families families;

  VisitorPageQueries(
      Pages<VisitorPage> visitors,
      Pages<ContactSummary> contacts,
      Pages<CasePage> cases,
      Families families) {
    this.visitors = visitors;
    this.contacts = contacts;
    this.cases = cases;
    this.families = families;
  }

  @QueryHandler
  Optional<FindVisitor.Found> handle(FindVisitor query) {
    var id = query.visitor().value();
    return Optional.ofNullable(families.of(List.of(id)).get(id))
        .flatMap(
            family ->
                family.all().stream()
                    .filter(page -> page.id().equals(id))
                    .findFirst()
                    .map(asked -> new FindVisitor.Found(asked, family)));
  }

  /** Two lists in the same order, each filtered by itself, are one list in that order. */
  @QueryHandler
  Optional<FindVisitorHistory.Found> handle(FindVisitorHistory query) {
    var id = query.visitor().value();
    return Optional.ofNullable(families.of(List.of(id)).get(id))
        .map(family -> family.all().stream().map(VisitorPage::id).toList())
        .map(names -> new FindVisitorHistory.Found(rows(query, names)));
  }

  private List<Row> rows(FindVisitorHistory query, Collection<String> names) {
    var most = query.paging().oneMore();
    var ofContacts =
        contacts.find(filter(query, names, NEWEST_CONTACT), NEWEST_CONTACT.sort(), most);
    var ofCases = cases.find(filter(query, names, NEWEST_CASE), NEWEST_CASE.sort(), most);
    return Stream.concat(
            ofContacts.stream().map(contact -> new Row(contact, null)),
            ofCases.stream().map(procedureCase -> new Row(null, procedureCase)))
        .sorted(comparing(Row::cursor, OLDEST_FIRST).reversed())
        .limit(most)
        .toList();
  }

  private static Bson filter(FindVisitorHistory query, Collection<String> names, RowOrder order) {
    return new Narrowing()
        .to(in("standing.visitor", names))
        .within(query.scope(), "standing")
        .to(order.after(query.paging().after()))
        .filter();
  }

  @QueryHandler
  FindProtections.Found handle(FindProtections query) {
    var day = query.alertedBy();
    var narrowed =
        new Narrowing()
            .to(eq("underProtection", true))
            .to(ALERTED_FIRST.after(query.paging().after()));
    var filter = (day == null ? narrowed : narrowed.to(lte("alertFrom", day.toString()))).filter();
    return new FindProtections.Found(
        visitors.find(filter, ALERTED_FIRST.sort(), query.paging().oneMore()));
  }
}
