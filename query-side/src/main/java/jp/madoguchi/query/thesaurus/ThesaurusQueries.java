package jp.madoguchi.query.thesaurus;

import java.util.Optional;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.thesaurus.ThesaurusPage;
import jp.madoguchi.shared.id.ThesaurusId;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class ThesaurusQueries {

  private final Pages<ThesaurusPage> pages;

  ThesaurusQueries(Pages<ThesaurusPage> pages) {
    this.pages = pages;
  }

  @QueryHandler
  Optional<ThesaurusPage> handle(FindThesaurus query) {
    return pages.find(ThesaurusId.OF_THE_CITY.value());
  }
}
