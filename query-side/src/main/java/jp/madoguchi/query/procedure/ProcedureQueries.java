package jp.madoguchi.query.procedure;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Sorts.ascending;

import java.util.Optional;
import jp.madoguchi.projection.procedure.ProcedurePage;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.query.procedure.FindProcedures.Found;
import jp.madoguchi.shared.catalog.ProcedureRevision;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class ProcedureQueries {

  /** A city has some hundreds of procedures: they are read whole. */
  static final int MOST = 5_000;

  private final Pages<ProcedurePage> pages;

  ProcedureQueries(Pages<ProcedurePage> pages) {
    this.pages = pages;
  }

  @QueryHandler
  Optional<ProcedurePage> handle(FindProcedure query) {
    return pages.find(query.procedure().value());
  }

  @QueryHandler
  Found handle(FindProcedures query) {
    var procedures =
        pages.find(empty(), ascending("_id"), MOST).stream()
            .filter(page -> isAskedFor(page, query))
            .toList();
    return new Found(query.paging().of(procedures));
  }

  private static boolean isAskedFor(ProcedurePage page, FindProcedures query) {
    return page.procedure()
        .inForceOn(query.day())
        .filter(revision -> isFor(revision, query) && isAt(revision, query))
        .isPresent();
  }

  private static boolean isFor(ProcedureRevision revision, FindProcedures query) {
    return query.purpose() == null || revision.purposes().contains(query.purpose());
  }

  private static boolean isAt(ProcedureRevision revision, FindProcedures query) {
    return query.department() == null || revision.department().equals(query.department());
  }
}
