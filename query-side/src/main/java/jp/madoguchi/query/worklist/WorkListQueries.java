package jp.madoguchi.query.worklist;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import java.time.Clock;
import jp.madoguchi.platform.rights.Scope;
import jp.madoguchi.projection.support.CaseState;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.worklist.WorkItem;
import jp.madoguchi.query.support.Due;
import jp.madoguchi.query.support.Narrowing;
import jp.madoguchi.query.support.RowOrder;
import jp.madoguchi.query.worklist.FindWork.Found;
import jp.madoguchi.shared.calendar.OfficeHours;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class WorkListQueries {

  private static final RowOrder DUE_FIRST = new RowOrder("dueOn", false);
  private static final String STATE = "procedureCase.standing.state";

  private final Pages<WorkItem> pages;
  private final Clock clock;

  WorkListQueries(Pages<WorkItem> pages, Clock clock) {
    this.pages = pages;
    this.clock = clock;
  }

  @QueryHandler
  Found handle(FindWork query) {
    var narrowed =
        new Narrowing()
            .to(eq("open", true))
            .to("department", query.department())
            .to("clerk", query.clerk())
            .to(or(inCases(query.scope()), inFollowUps(query.scope())))
            .to(DUE_FIRST.after(query.paging().after()));
    return new Found(
        pages.find(
            due(narrowed, query.due()).filter(), DUE_FIRST.sort(), query.paging().oneMore()));
  }

  private static Bson inCases(Scope scope) {
    return new Narrowing()
        .to(ne("procedureCase", null))
        .within(scope, "procedureCase.standing")
        .filter();
  }

  private static Bson inFollowUps(Scope scope) {
    return new Narrowing().to(ne("followUp", null)).within(scope, "followUp.standing").filter();
  }

  /** A case that waits for the applicant, or only to be handed over, cannot be late. */
  private Narrowing due(Narrowing narrowed, @Nullable Due due) {
    return due == null
        ? narrowed
        : narrowed
            .to(or(ne("followUp", null), eq(STATE, CaseState.IN_PROGRESS.name())))
            .to(due.filter("dueOn", OfficeHours.dayOf(clock.instant())));
  }
}
