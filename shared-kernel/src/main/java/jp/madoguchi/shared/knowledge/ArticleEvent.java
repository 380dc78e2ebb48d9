package jp.madoguchi.shared.knowledge;

import java.time.LocalDate;
import jp.madoguchi.shared.id.ArticleId;
import org.jspecify.annotations.Nullable;

/** ナレッジ記事 — the life of one article: drafted, reviewed, published, retired. */
public sealed interface ArticleEvent {

  ArticleId article();

  /** 起案 — a new revision was written; nobody is shown it as an answer yet. */
  record ArticleDrafted(ArticleId article, ArticleRevision revision) implements ArticleEvent {}

  /** 確認 — somebody found the revision right; who, stands beside the fact. */
  record ArticleReviewed(ArticleId article, int revision) implements ArticleEvent {}

  /**
   * 公開 — from that day on the revision is what the city says.
   *
   * @param effectiveTo the last day on which it holds, none if that is not known
   */
  record ArticlePublished(
      ArticleId article, int revision, LocalDate effectiveFrom, @Nullable LocalDate effectiveTo)
      implements ArticleEvent {

    boolean isEffectiveOn(LocalDate day) {
      return !effectiveFrom.isAfter(day) && (effectiveTo == null || !effectiveTo.isBefore(day));
    }
  }

  /** 廃止 — from that day on it is no answer any more. */
  record ArticleRetired(ArticleId article, LocalDate from) implements ArticleEvent {}
}
