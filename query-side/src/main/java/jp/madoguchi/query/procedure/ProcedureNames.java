package jp.madoguchi.query.procedure;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Sorts.ascending;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.projection.procedure.ProcedurePage;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.query.support.NameSource;
import jp.madoguchi.query.support.RecentNames;
import jp.madoguchi.shared.id.Identifier;
import jp.madoguchi.shared.id.ProcedureId;
import org.springframework.stereotype.Component;

/** The names of the procedures: of the revision in force, or else of the newest. */
@Component
class ProcedureNames implements NameSource {

  private final Pages<ProcedurePage> pages;
  private final Clock clock;
  private final RecentNames names = new RecentNames(this::read);

  ProcedureNames(Pages<ProcedurePage> pages, Clock clock) {
    this.pages = pages;
    this.clock = clock;
  }

  @Override
  public Optional<String> nameOf(Identifier id) {
    return id instanceof ProcedureId ? names.of(id) : Optional.empty();
  }

  private Map<String, String> read() {
    var today = LocalDate.now(clock);
    return pages.find(empty(), ascending("_id"), ProcedureQueries.MOST).stream()
        .collect(toMap(ProcedurePage::id, page -> name(page, today)));
  }

  private static String name(ProcedurePage page, LocalDate today) {
    return page.procedure()
        .inForceOn(today)
        .orElseGet(page.procedure().revisions()::getLast)
        .name();
  }
}
