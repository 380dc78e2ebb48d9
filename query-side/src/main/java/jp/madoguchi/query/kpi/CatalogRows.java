package jp.madoguchi.query.kpi;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.madoguchi.projection.kpi.Row;
import jp.madoguchi.projection.procedure.ProcedurePage;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.catalog.CatalogEvent.RevisionPublished;
import jp.madoguchi.shared.id.ProcedureId;
import jp.madoguchi.shared.kpi.RowKind;
import org.springframework.stereotype.Component;

/**
 * The rows of the catalog, day by day: every procedure that stands in it today, and whether it can
 * be applied for on that day. What is in it but not published yet is what the city still wants to
 * take in.
 */
@Component
class CatalogRows implements RowSource {

  private final Pages<ProcedurePage> pages;
  private final Clock clock;
  private volatile List<ProcedurePage> known = List.of();

  CatalogRows(Pages<ProcedurePage> pages, Clock clock) {
    this.pages = pages;
    this.clock = clock;
  }

  @Override
  public Set<RowKind> kinds() {
    return Set.of(RowKind.CATALOG);
  }

  /** Any fact of any procedure may change the rows of any day; there are few. */
  @Override
  public Map<LocalDate, String> marks() {
    var all = pages.find(Filters.empty(), Sorts.ascending("_id"), Integer.MAX_VALUE);
    known = all;
    var facts = all.stream().mapToLong(page -> page.sequence() + 1).sum();
    return daysSinceTheFirst(all)
        .collect(toUnmodifiableMap(Function.identity(), _ -> Long.toString(facts)));
  }

  private Stream<LocalDate> daysSinceTheFirst(List<ProcedurePage> all) {
    var tomorrow = OfficeHours.dayOf(clock.instant()).plusDays(1);
    return all.stream()
        .flatMap(page -> page.procedure().publications().stream())
        .map(RevisionPublished::effectiveFrom)
        .min(LocalDate::compareTo)
        .filter(tomorrow::isAfter)
        .map(day -> day.datesUntil(tomorrow))
        .orElseGet(Stream::of);
  }

  @Override
  public List<Row> rows(LocalDate day) {
    return known.stream().map(page -> row(page, day)).toList();
  }

  private static Row row(ProcedurePage page, LocalDate day) {
    var procedure = page.procedure();
    var inForce = procedure.inForceOn(day);
    var revision = inForce.orElseGet(() -> procedure.revisions().getLast());
    return Row.ofProcedure(
        day, revision.department(), new ProcedureId(page.id()), inForce.isPresent());
  }
}
