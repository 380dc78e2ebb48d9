package jp.madoguchi.query.casetimeline;

import java.util.Optional;
import jp.madoguchi.projection.casetimeline.CaseTimeline;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.query.support.Narrowing;
import jp.madoguchi.query.support.RowOrder;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class CaseTimelineQueries {

  private static final RowOrder BY_NAME = new RowOrder("_id", false);

  private final Pages<CaseTimeline> pages;

  CaseTimelineQueries(Pages<CaseTimeline> pages) {
    this.pages = pages;
  }

  @QueryHandler
  Optional<CaseTimeline> handle(FindCaseTimeline query) {
    var filter =
        new Narrowing().to("_id", query.caseId()).within(query.scope(), "standing").filter();
    return pages.find(filter, BY_NAME.sort(), 1).stream().findFirst();
  }
}
