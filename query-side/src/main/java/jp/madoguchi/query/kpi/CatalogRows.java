package jp.madoguchi.query.kpi;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.projection.kpi.Row;
import jp.madoguchi.projection.procedure.ProcedurePage;
import jp.madoguchi.projection.support.Pages;
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

  private final FewPages<ProcedurePage> catalog;

  CatalogRows(Pages<ProcedurePage> pages, Clock clock) {
    this.catalog = new FewPages<>(pages, CatalogRows::publishedFrom, clock);
  }

  private static Stream<LocalDate> publishedFrom(ProcedurePage page) {
    return page.procedure().publications().stream().map(RevisionPublished::effectiveFrom);
  }

  @Override
  public Set<RowKind> kinds() {
    return Set.of(RowKind.CATALOG);
  }

  @Override
  public Map<LocalDate, String> marks() {
    return catalog.marks();
  }

  @Override
  public List<Row> rows(LocalDate day) {
    return catalog.known().stream().map(page -> row(page, day)).toList();
  }

  private static Row row(ProcedurePage page, LocalDate day) {
    var procedure = page.procedure();
    var inForce = procedure.inForceOn(day);
    var revision = inForce.orElseGet(() -> procedure.revisions().getLast());
    return Row.ofProcedure(
        day, revision.department(), new ProcedureId(page.id()), inForce.isPresent());
  }
}
