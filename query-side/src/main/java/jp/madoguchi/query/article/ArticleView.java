package jp.madoguchi.query.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.projection.article.ArticlePage;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.knowledge.Article;
import jp.madoguchi.shared.knowledge.ArticleEvent.ArticlePublished;
import jp.madoguchi.shared.knowledge.ArticleRevision;
import jp.madoguchi.shared.knowledge.ArticleState;
import org.jspecify.annotations.Nullable;

/**
 * ナレッジ記事 — one article with its history.
 *
 * @param inForce what the city says today, none if nothing
 * @param revisions all that were ever drafted, the first one first
 */
record ArticleView(
    String id,
    long version,
    ArticleState state,
    String stateLabel,
    @Nullable RevisionOfArticle inForce,
    List<RevisionOfArticle> revisions,
    @Nullable LocalDate retiredFrom) {

  static ArticleView of(ArticlePage page, LocalDate today, Shown shown) {
    var article = page.article();
    var state = article.stateOn(today);
    return new ArticleView(
        page.id(),
        page.sequence(),
        state,
        state.label(),
        article
            .inForceOn(today)
            .map(revision -> RevisionOfArticle.of(revision, article, shown))
            .orElse(null),
        article.revisions().stream()
            .map(revision -> RevisionOfArticle.of(revision, article, shown))
            .toList(),
        article.retiredFrom());
  }

  /**
   * 記事の版 — one revision as it is shown.
   *
   * @param effectiveFrom none while it is not published
   * @param effectiveTo none while it is not published, or has no known end
   */
  record RevisionOfArticle(
      int revision,
      String title,
      String body,
      Named department,
      ArticleRevision.@Nullable Source source,
      boolean reviewed,
      @Nullable LocalDate effectiveFrom,
      @Nullable LocalDate effectiveTo) {

    private static RevisionOfArticle of(ArticleRevision revision, Article article, Shown shown) {
      var number = revision.revision();
      var published = article.publicationOf(number);
      return new RevisionOfArticle(
          number,
          revision.title(),
          revision.body(),
          shown.named(revision.department()),
          revision.source(),
          article.reviewed().contains(number),
          published.map(ArticlePublished::effectiveFrom).orElse(null),
          published.flatMap(one -> Optional.ofNullable(one.effectiveTo())).orElse(null));
    }
  }
}
