package jp.madoguchi.query.kpi;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.projection.kpi.CaseFacts;
import jp.madoguchi.projection.kpi.CaseRows;
import jp.madoguchi.projection.kpi.ChangedDaysStore;
import jp.madoguchi.projection.kpi.ContactFacts;
import jp.madoguchi.projection.kpi.ContactRows;
import jp.madoguchi.projection.kpi.Row;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.kpi.RowKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rows of contacts and cases, from what the pages keep of them. */
@Component
class LifeRows implements RowSource {

  private final Pages<ContactFacts> contacts;
  private final Pages<CaseFacts> cases;
  private final ChangedDaysStore days;
  private final Aliases aliases;

  LifeRows(
      Pages<ContactFacts> contacts,
      Pages<CaseFacts> cases,
      ChangedDaysStore days,
      Aliases aliases) {
    this.contacts = contacts;
    this.cases = cases;
    this.days = days;
    this.aliases = aliases;
  }

  @Override
  public Set<RowKind> kinds() {
    return Set.of(
        RowKind.CONTACT, RowKind.SERVICE, RowKind.CASE, RowKind.DECISION, RowKind.COMPLETION);
  }

  @Override
  public Map<LocalDate, String> marks() {
    return days.marks();
  }

  @Override
  public List<Row> rows(LocalDate day) {
    var visits = of(contacts, day);
    var applications = of(cases, day);
    var known = contactsOf(applications, visits);
    return Stream.concat(
            visits.stream().flatMap(facts -> ContactRows.of(facts, aliases::of).stream()),
            applications.stream()
                .flatMap(
                    facts -> CaseRows.of(facts, contactOf(facts, known), aliases::of).stream()))
        .filter(row -> row.day().equals(day))
        .toList();
  }

  private static <P extends Page> List<P> of(Pages<P> pages, LocalDate day) {
    return pages.find(eq("days", day.toString()), Sorts.ascending("_id"), Integer.MAX_VALUE);
  }

  private Map<String, ContactFacts> contactsOf(
      List<CaseFacts> applications, List<ContactFacts> visits) {
    var known = new HashMap<String, ContactFacts>();
    visits.forEach(visit -> known.put(visit.id(), visit));
    var others =
        applications.stream()
            .map(CaseFacts::contactId)
            .filter(Objects::nonNull)
            .map(ContactId::value)
            .filter(id -> !known.containsKey(id))
            .distinct()
            .toList();
    if (!others.isEmpty()) {
      contacts.findAll(others).forEach(visit -> known.put(visit.id(), visit));
    }
    return known;
  }

  private static @Nullable ContactFacts contactOf(
      CaseFacts facts, Map<String, ContactFacts> known) {
    return facts.contactId() == null ? null : known.get(facts.contactId().value());
  }
}
