package jp.madoguchi.query.casepage;

import java.time.Clock;
import java.util.Optional;
import jp.madoguchi.projection.casepage.CasePage;
import jp.madoguchi.projection.support.CaseState;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.query.casepage.FindCases.Found;
import jp.madoguchi.query.support.Due;
import jp.madoguchi.query.support.Narrowing;
import jp.madoguchi.query.support.RowOrder;
import jp.madoguchi.shared.calendar.OfficeHours;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class CasePageQueries {

  private static final RowOrder NEWEST_FIRST = new RowOrder("openedAt", true);

  private final Pages<CasePage> pages;
  private final Clock clock;

  CasePageQueries(Pages<CasePage> pages, Clock clock) {
    this.pages = pages;
    this.clock = clock;
  }

  @QueryHandler
  Optional<CasePage> handle(FindCase query) {
    var filter =
        new Narrowing().to("_id", query.caseId()).within(query.scope(), "standing").filter();
    return pages.find(filter, NEWEST_FIRST.sort(), 1).stream().findFirst();
  }

  @QueryHandler
  Found handle(FindCases query) {
    var narrowed =
        new Narrowing()
            .to("standing.owner", query.department())
            .to("standing.state", query.state())
            .to("procedure.procedure", query.procedure())
            .within(query.scope(), "standing")
            .to(NEWEST_FIRST.after(query.paging().after()));
    return new Found(
        pages.find(
            due(narrowed, query.due()).filter(), NEWEST_FIRST.sort(), query.paging().oneMore()));
  }

  /** Only a case whose clock runs can be late. */
  private Narrowing due(Narrowing narrowed, @Nullable Due due) {
    return due == null
        ? narrowed
        : narrowed
            .to("standing.state", CaseState.IN_PROGRESS)
            .to(due.filter("standing.dueOn", OfficeHours.dayOf(clock.instant())));
  }
}
