package jp.madoguchi.query.erasure;

import java.util.Optional;
import jp.madoguchi.projection.erasure.ErasurePage;
import jp.madoguchi.projection.support.Pages;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class ErasureQueries {

  private final Pages<ErasurePage> pages;

  ErasureQueries(Pages<ErasurePage> pages) {
    this.pages = pages;
  }

  @QueryHandler
  Optional<ErasurePage> handle(FindErasure query) {
    return pages.find(ErasurePage.idOf(query.visitor()));
  }
}
