package jp.madoguchi.query.kpi;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.madoguchi.projection.kpi.CaseFacts;
import jp.madoguchi.projection.kpi.CaseRows;
import jp.madoguchi.projection.kpi.ChangedDaysStore;
import jp.madoguchi.projection.kpi.ConsultationFacts;
import jp.madoguchi.projection.kpi.ConsultationRows;
import jp.madoguchi.projection.kpi.ContactFacts;
import jp.madoguchi.projection.kpi.ContactRows;
import jp.madoguchi.projection.kpi.ImprovementFacts;
import jp.madoguchi.projection.kpi.ImprovementRows;
import jp.madoguchi.projection.kpi.Row;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.shared.id.Identifier;
import jp.madoguchi.shared.kpi.RowKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rows of contacts, cases, consultations and improvements, from what the pages keep of them. */
@Component
class LifeRows implements RowSource {

  private final Pages<ContactFacts> contacts;
  private final Pages<CaseFacts> cases;
  private final Pages<ConsultationFacts> consultations;
  private final Pages<ImprovementFacts> improvements;
  private final ChangedDaysStore days;
  private final Aliases aliases;

  LifeRows(
      Pages<ContactFacts> contacts,
      Pages<CaseFacts> cases,
      Pages<ConsultationFacts> consultations,
      Pages<ImprovementFacts> improvements,
      ChangedDaysStore days,
      Aliases aliases) {
    this.contacts = contacts;
    this.cases = cases;
    this.consultations = consultations;
    this.improvements = improvements;
    this.days = days;
    this.aliases = aliases;
  }

  @Override
  public Set<RowKind> kinds() {
    return Set.of(
        RowKind.CONTACT,
        RowKind.SERVICE,
        RowKind.CASE,
        RowKind.DECISION,
        RowKind.COMPLETION,
        RowKind.CONSULTATION,
        RowKind.MASKING,
        RowKind.IMPROVEMENT,
        RowKind.CLOSURE);
  }

  @Override
  public Map<LocalDate, String> marks() {
    return days.marks();
  }

  @Override
  public List<Row> rows(LocalDate day) {
    return Stream.of(visits(day), applications(day), questions(day), endeavours(day))
        .flatMap(Function.identity())
        .filter(row -> row.day().equals(day))
        .toList();
  }

  private Stream<Row> visits(LocalDate day) {
    return of(contacts, day).stream().flatMap(facts -> ContactRows.of(facts, aliases::of).stream());
  }

  private Stream<Row> applications(LocalDate day) {
    var ofDay = of(cases, day);
    var receivedIn = named(contacts, ofDay.stream().map(CaseFacts::contactId));
    var consulted = consulted(ofDay);
    return ofDay.stream()
        .flatMap(
            facts ->
                CaseRows.of(
                    facts,
                    known(receivedIn, facts.contactId()),
                    consulted.contains(facts.id()),
                    aliases::of)
                    .stream());
  }

  private Stream<Row> questions(LocalDate day) {
    var ofDay = of(consultations, day);
    var about = named(cases, ofDay.stream().map(ConsultationFacts::procedureCase));
    return ofDay.stream()
        .flatMap(
            facts ->
                ConsultationRows.of(facts, known(about, facts.procedureCase()), aliases::of)
                    .stream());
  }

  private Stream<Row> endeavours(LocalDate day) {
    return of(improvements, day).stream()
        .flatMap(facts -> ImprovementRows.of(facts, aliases::of).stream());
  }

  private static <P extends Page> List<P> of(Pages<P> pages, LocalDate day) {
    return pages.find(eq("days", day.toString()), Sorts.ascending("_id"), Integer.MAX_VALUE);
  }

  /** Of those cases the ones that AIナビ was asked about, on whatever day. */
  private Set<String> consulted(List<CaseFacts> applications) {
    var ids = applications.stream().map(CaseFacts::id).toList();
    return ids.isEmpty()
        ? Set.of()
        : consultations
            .find(in("procedureCase", ids), Sorts.ascending("_id"), Integer.MAX_VALUE)
            .stream()
            .map(ConsultationFacts::procedureCase)
            .filter(Objects::nonNull)
            .map(Identifier::value)
            .collect(toUnmodifiableSet());
  }

  private static <P extends Page> Map<String, P> named(
      Pages<P> pages, Stream<? extends @Nullable Identifier> ids) {
    var names = ids.filter(Objects::nonNull).map(Identifier::value).distinct().toList();
    return names.isEmpty()
        ? Map.of()
        : pages.findAll(names).stream().collect(toUnmodifiableMap(Page::id, Function.identity()));
  }

  private static <P extends Page> @Nullable P known(Map<String, P> pages, @Nullable Identifier id) {
    return id == null ? null : pages.get(id.value());
  }
}
