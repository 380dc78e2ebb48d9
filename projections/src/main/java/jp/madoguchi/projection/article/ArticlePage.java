package jp.madoguchi.projection.article;

import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.knowledge.Article;
import jp.madoguchi.shared.knowledge.ArticleEvent;
import jp.madoguchi.shared.knowledge.ArticleEvent.ArticleDrafted;

/** ナレッジ記事 — one article with all that was ever drafted, reviewed and published of it. */
public record ArticlePage(String id, long sequence, Article article) implements Page {

  static ArticlePage startedBy(ArticleDrafted event, Recorded recorded) {
    return new ArticlePage(
        event.article().value(), recorded.sequence(), Article.UNWRITTEN.after(event));
  }

  ArticlePage after(ArticleEvent event, Recorded recorded) {
    return hasSeen(recorded)
        ? this
        : new ArticlePage(id, recorded.sequence(), article.after(event));
  }
}
