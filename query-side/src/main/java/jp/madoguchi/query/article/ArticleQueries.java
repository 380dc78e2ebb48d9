package jp.madoguchi.query.article;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Sorts.ascending;

import java.util.Optional;
import jp.madoguchi.projection.article.ArticlePage;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.query.article.FindArticles.Found;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class ArticleQueries {

  /** A city has some thousands of articles: they are read whole. */
  private static final int MOST = 20_000;

  private final Pages<ArticlePage> pages;

  ArticleQueries(Pages<ArticlePage> pages) {
    this.pages = pages;
  }

  @QueryHandler
  Optional<ArticlePage> handle(FindArticle query) {
    return pages.find(query.article().value());
  }

  @QueryHandler
  Found handle(FindArticles query) {
    var asked =
        pages.find(empty(), ascending("_id"), MOST).stream()
            .filter(page -> isAskedFor(page, query))
            .toList();
    return new Found(query.paging().of(asked));
  }

  private static boolean isAskedFor(ArticlePage page, FindArticles query) {
    var article = page.article();
    var owner = article.revisions().getLast().department();
    return (query.department() == null || query.department().equals(owner))
        && (query.state() == null || query.state() == article.stateOn(query.day()));
  }
}
