package jp.madoguchi.shared.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.shared.id.ArticleId;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.knowledge.ArticleEvent.ArticleDrafted;
import jp.madoguchi.shared.knowledge.ArticleEvent.ArticlePublished;
import jp.madoguchi.shared.knowledge.ArticleEvent.ArticleRetired;
import jp.madoguchi.shared.knowledge.ArticleEvent.ArticleReviewed;
import org.junit.jupiter.api.Test;

class ArticleTest {

  private static final ArticleId MOVING_IN = new ArticleId("article-moving-in");
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

  @Test
  void says_nothing_before_it_is_published() {
    assertThat(Article.of(List.of(drafted(1), reviewed(1))).inForceOn(OCTOBER)).isEmpty();
  }

  @Test
  void says_what_was_published_last_for_that_day() {
    var article =
        Article.of(List.of(drafted(1), published(1, APRIL), drafted(2), published(2, OCTOBER)));

    assertThat(article.inForceOn(APRIL.minusDays(1))).isEmpty();
    assertThat(article.inForceOn(OCTOBER.minusDays(1))).contains(revision(1));
    assertThat(article.inForceOn(OCTOBER)).contains(revision(2));
  }

  @Test
  void says_nothing_after_its_last_day_even_if_something_older_had_no_end() {
    var campaign = new ArticlePublished(MOVING_IN, 2, APRIL.plusDays(1), OCTOBER);
    var article = Article.of(List.of(drafted(1), published(1, APRIL), drafted(2), campaign));

    assertThat(article.inForceOn(OCTOBER)).contains(revision(2));
    assertThat(article.inForceOn(OCTOBER.plusDays(1))).isEmpty();
  }

  @Test
  void says_nothing_once_it_is_retired() {
    var article =
        Article.of(
            List.of(drafted(1), published(1, APRIL), new ArticleRetired(MOVING_IN, OCTOBER)));

    assertThat(article.inForceOn(OCTOBER.minusDays(1))).contains(revision(1));
    assertThat(article.inForceOn(OCTOBER)).isEmpty();
  }

  @Test
  void stands_where_its_newest_revision_stands() {
    var drafted = Article.of(List.of(drafted(1)));
    var reviewed = drafted.after(reviewed(1));
    var published = reviewed.after(published(1, APRIL));
    var draftedAgain = published.after(drafted(2));
    var retired = draftedAgain.after(new ArticleRetired(MOVING_IN, OCTOBER));

    assertThat(drafted.stateOn(OCTOBER)).isEqualTo(ArticleState.DRAFT);
    assertThat(reviewed.stateOn(OCTOBER)).isEqualTo(ArticleState.REVIEWED);
    assertThat(published.stateOn(OCTOBER)).isEqualTo(ArticleState.PUBLISHED);
    assertThat(draftedAgain.stateOn(OCTOBER)).isEqualTo(ArticleState.DRAFT);
    assertThat(retired.stateOn(OCTOBER)).isEqualTo(ArticleState.RETIRED);
    assertThat(retired.stateOn(OCTOBER.minusDays(1))).isEqualTo(ArticleState.DRAFT);
  }

  @Test
  void there_is_no_revision_without_a_draft() {
    var article = Article.of(List.of(drafted(1)));

    assertThat(article.revision(1)).contains(revision(1));
    assertThat(article.revision(0)).isEmpty();
    assertThat(article.revision(2)).isEmpty();
  }

  private static ArticleDrafted drafted(int revision) {
    return new ArticleDrafted(MOVING_IN, revision(revision));
  }

  private static ArticleReviewed reviewed(int revision) {
    return new ArticleReviewed(MOVING_IN, revision);
  }

  private static ArticlePublished published(int revision, LocalDate from) {
    return new ArticlePublished(MOVING_IN, revision, from, null);
  }

  private static ArticleRevision revision(int number) {
    return new ArticleRevision(
        number, "転入届", "第%d版".formatted(number), new DepartmentId("dept-citizens"), null);
  }
}
