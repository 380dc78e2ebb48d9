package jp.madoguchi.query.guide;

import java.util.Optional;
import jp.madoguchi.projection.guide.GuidePage;
import jp.madoguchi.projection.support.Pages;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class GuideQueries {

  private final Pages<GuidePage> pages;

  GuideQueries(Pages<GuidePage> pages) {
    this.pages = pages;
  }

  @QueryHandler
  Optional<GuidePage> handle(FindGuide query) {
    return pages.find(query.guide().value());
  }
}
