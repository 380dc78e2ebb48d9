package jp.madoguchi.query.improvement;

import static com.mongodb.client.model.Filters.in;

import java.util.Optional;
import jp.madoguchi.platform.rights.Scope;
import jp.madoguchi.platform.rights.Scope.Reach;
import jp.madoguchi.projection.improvement.ImprovementPage;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.query.improvement.FindImprovements.Found;
import jp.madoguchi.query.support.Narrowing;
import jp.madoguchi.query.support.RowOrder;
import jp.madoguchi.shared.id.DepartmentId;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class ImprovementQueries {

  private static final RowOrder NEWEST_FIRST = new RowOrder("raisedAt", true);

  private final Pages<ImprovementPage> pages;

  ImprovementQueries(Pages<ImprovementPage> pages) {
    this.pages = pages;
  }

  @QueryHandler
  Optional<ImprovementPage> handle(FindImprovement query) {
    var filter = within(query.scope()).to("_id", query.improvement()).filter();
    return pages.find(filter, NEWEST_FIRST.sort(), 1).stream().findFirst();
  }

  @QueryHandler
  Found handle(FindImprovements query) {
    var narrowed =
        within(query.scope())
            .to("department", query.department())
            .to("state", query.state())
            .to("figures.figure.metric", query.metric())
            .to(NEWEST_FIRST.after(query.paging().after()));
    return new Found(pages.find(narrowed.filter(), NEWEST_FIRST.sort(), query.paging().oneMore()));
  }

  private static Narrowing within(Scope scope) {
    return scope.reach() == Reach.OWN
        ? new Narrowing()
            .to(in("department", scope.own().stream().map(DepartmentId::value).toList()))
        : new Narrowing();
  }
}
