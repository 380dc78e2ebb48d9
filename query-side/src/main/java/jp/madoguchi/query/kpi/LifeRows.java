package jp.madoguchi.query.kpi;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.Collection;
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
import jp.madoguchi.projection.kpi.TicketFacts;
import jp.madoguchi.projection.kpi.TicketRows;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.shared.id.Identifier;
import jp.madoguchi.shared.kpi.RowKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The rows of contacts, cases, consultations, improvements and tickets, from what the pages keep of
 * them.
 */
@Component
class LifeRows implements RowSource {

  private final Pages<ContactFacts> contacts;
  private final Pages<CaseFacts> cases;
  private final Pages<ConsultationFacts> consultations;
  private final Pages<ImprovementFacts> improvements;
  private final Pages<TicketFacts> tickets;
  private final ChangedDaysStore days;
  private final Aliases aliases;

  LifeRows(
      Pages<ContactFacts> contacts,
      Pages<CaseFacts> cases,
      Pages<ConsultationFacts> consultations,
      Pages<ImprovementFacts> improvements,
      Pages<TicketFacts> tickets,
      ChangedDaysStore days,
      Aliases aliases) {
    this.contacts = contacts;
    this.cases = cases;
    this.consultations = consultations;
    this.improvements = improvements;
    this.tickets = tickets;
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
        RowKind.CLOSURE,
        RowKind.TICKETS);
  }

  @Override
  public Map<LocalDate, String> marks() {
    return days.marks();
  }

  @Override
  public List<Row> rows(LocalDate day) {
    var visitors = of(contacts, day);
    return Stream.of(
            visits(visitors),
            TicketRows.of(day, of(tickets, day), visitors).stream(),
            applications(of(cases, day)),
            questions(of(consultations, day)),
            endeavours(of(improvements, day)))
        .flatMap(Function.identity())
        .filter(row -> row.day().equals(day))
        .toList();
  }

  /** Of which kinds the lives are whose facts change rows of that kind; none if none do. */
  static List<String> livesThatTell(RowKind kind) {
    return switch (kind) {
      case CONTACT, SERVICE -> List.of("contact");
      case CASE, DECISION, COMPLETION -> List.of("case", "contact");
      case CONSULTATION, MASKING -> List.of("consultation");
      case IMPROVEMENT, CLOSURE -> List.of("improvement");
      case LOOK, ENTITLEMENT, FIRST_USE, CATALOG, TICKETS -> List.of();
    };
  }

  /** All rows of that kind that those lives tell, on whatever day they count. */
  List<Row> rowsOf(RowKind kind, List<String> lives) {
    var all =
        switch (kind) {
          case CONTACT, SERVICE -> visits(contacts.findAll(lives));
          case CASE, DECISION, COMPLETION -> applications(casesThatAreOrCameWith(lives));
          case CONSULTATION, MASKING -> questions(consultations.findAll(lives));
          case IMPROVEMENT, CLOSURE -> endeavours(improvements.findAll(lives));
          case LOOK, ENTITLEMENT, FIRST_USE, CATALOG, TICKETS -> Stream.<Row>of();
        };
    return all.filter(row -> row.kind() == kind).toList();
  }

  /**
   * What a case has from its contact changes with the contact, and from the one it was missed at.
   */
  private List<CaseFacts> casesThatAreOrCameWith(List<String> lives) {
    return cases.find(
        or(in("_id", lives), in("contactId", lives), in("missedIn", lives)),
        Sorts.ascending("_id"),
        Integer.MAX_VALUE);
  }

  private Stream<Row> visits(Collection<ContactFacts> some) {
    return some.stream().flatMap(facts -> ContactRows.of(facts, aliases::of).stream());
  }

  private Stream<Row> applications(Collection<CaseFacts> some) {
    var handedIn = some.stream().map(CaseFacts::contactId);
    var missed = some.stream().map(CaseFacts::missedIn);
    var concerned = named(contacts, Stream.concat(handedIn, missed));
    var consulted = consulted(some);
    return some.stream()
        .flatMap(
            facts ->
                CaseRows.of(
                    facts,
                    known(concerned, facts.contactId()),
                    known(concerned, facts.missedIn()),
                    consulted.contains(facts.id()),
                    aliases::of)
                    .stream());
  }

  private Stream<Row> questions(Collection<ConsultationFacts> some) {
    var about = named(cases, some.stream().map(ConsultationFacts::procedureCase));
    return some.stream()
        .flatMap(
            facts ->
                ConsultationRows.of(facts, known(about, facts.procedureCase()), aliases::of)
                    .stream());
  }

  private Stream<Row> endeavours(Collection<ImprovementFacts> some) {
    return some.stream().flatMap(facts -> ImprovementRows.of(facts, aliases::of).stream());
  }

  private static <P extends Page> List<P> of(Pages<P> pages, LocalDate day) {
    return pages.find(eq("days", day.toString()), Sorts.ascending("_id"), Integer.MAX_VALUE);
  }

  /** Of those cases the ones that AIナビ was asked about, on whatever day. */
  private Set<String> consulted(Collection<CaseFacts> applications) {
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
