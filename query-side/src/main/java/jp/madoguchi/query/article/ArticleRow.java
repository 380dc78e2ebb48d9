package jp.madoguchi.query.article;

import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.projection.article.ArticlePage;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.knowledge.ArticleRevision;
import jp.madoguchi.shared.knowledge.ArticleState;
import org.jspecify.annotations.Nullable;

/**
 * ナレッジ記事 — one article of a list: what its newest revision says.
 *
 * @param sourceId what it is called where it was taken from, none if it was written here
 */
record ArticleRow(
    String id,
    long version,
    @Nullable String sourceId,
    String title,
    Named department,
    ArticleState state,
    String stateLabel) {

  static ArticleRow of(ArticlePage page, LocalDate day, Shown shown) {
    var newest = page.article().revisions().getLast();
    var state = page.article().stateOn(day);
    return new ArticleRow(
        page.id(),
        page.sequence(),
        Optional.ofNullable(newest.source()).map(ArticleRevision.Source::id).orElse(null),
        newest.title(),
        shown.named(newest.department()),
        state,
        state.label());
  }
}
