package jp.madoguchi.query.article;

import java.time.Instant;
import jp.madoguchi.projection.article.ArticlePage;
import jp.madoguchi.query.support.Depiction;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.calendar.OfficeHours;
import org.springframework.stereotype.Component;

/** How an article, with what was in force on that day, is shown at any moment. */
@Component
class ArticleDepiction implements Depiction<ArticlePage> {

  @Override
  public Class<ArticlePage> page() {
    return ArticlePage.class;
  }

  @Override
  public Object view(ArticlePage page, Shown shown, Instant at) {
    return ArticleView.of(page, OfficeHours.dayOf(at), shown);
  }
}
