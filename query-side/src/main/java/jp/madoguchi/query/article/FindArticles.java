package jp.madoguchi.query.article;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.projection.article.ArticlePage;
import jp.madoguchi.query.support.Paging;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.knowledge.ArticleState;
import org.jspecify.annotations.Nullable;

/**
 * "Which articles are there?"
 *
 * @param department none for all sections
 * @param state none for all; where their newest revision stands on that day
 */
public record FindArticles(
    @Nullable DepartmentId department, @Nullable ArticleState state, LocalDate day, Paging paging) {

  /** In the order of their ids; one more than was asked for, if there are more. */
  public record Found(List<ArticlePage> rows) {}
}
