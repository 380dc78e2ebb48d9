package jp.madoguchi.query.knowledgesearch;

import java.time.LocalDate;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.knowledge.Article;
import jp.madoguchi.shared.knowledge.ArticleEvent.ArticlePublished;
import jp.madoguchi.shared.knowledge.ArticleRevision;
import org.jspecify.annotations.Nullable;

/**
 * 出典 — what stands behind an answer: which revision, since when, and which section answers for it
 * (AN-06).
 */
public record Citation(
    int revision,
    LocalDate effectiveFrom,
    DepartmentId department,
    ArticleRevision.@Nullable Source source) {

  static Citation of(ArticleRevision revision, Article article) {
    return new Citation(
        revision.revision(),
        article
            .publicationOf(revision.revision())
            .map(ArticlePublished::effectiveFrom)
            .orElseThrow(),
        revision.department(),
        revision.source());
  }
}
