package jp.madoguchi.command.knowledge;

import static jp.madoguchi.command.knowledge.ArticleRejection.ARTICLE_IS_RETIRED;
import static jp.madoguchi.command.knowledge.ArticleRejection.REVISION_IS_NOT_REVIEWED;
import static jp.madoguchi.command.knowledge.ArticleRejection.REVISION_IS_PUBLISHED_ALREADY;
import static jp.madoguchi.command.knowledge.ArticleRejection.REVISION_IS_UNKNOWN;

import java.time.LocalDate;
import jp.madoguchi.command.knowledge.ArticleCommand.ImportArticle;
import jp.madoguchi.command.knowledge.ArticleCommand.PublishArticle;
import jp.madoguchi.command.knowledge.ArticleCommand.RetireArticle;
import jp.madoguchi.command.knowledge.ArticleCommand.ReviewArticle;
import jp.madoguchi.command.knowledge.ArticleCommand.ReviseArticle;
import jp.madoguchi.command.knowledge.ArticleCommand.WriteArticle;
import jp.madoguchi.command.support.ArticleText;
import jp.madoguchi.command.support.PublicText;
import jp.madoguchi.command.support.Refused;
import jp.madoguchi.shared.id.ArticleId;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.knowledge.ArticleEvent.ArticleDrafted;
import jp.madoguchi.shared.knowledge.ArticleEvent.ArticlePublished;
import jp.madoguchi.shared.knowledge.ArticleEvent.ArticleRetired;
import jp.madoguchi.shared.knowledge.ArticleEvent.ArticleReviewed;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnowledgeArticleTest {

  private static final ArticleId MOVING_IN = new ArticleId("article-moving-in");
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

  private final FixtureConfiguration<KnowledgeArticle> fixture =
      new AggregateTestFixture<>(KnowledgeArticle.class);

  @Test
  void begins_with_its_first_draft() {
    fixture
        .givenNoPriorActivity()
        .when(new WriteArticle(MOVING_IN, content("14日以内")))
        .expectEvents(drafted(1, "14日以内"));
  }

  @Test
  void the_same_words_twice_are_not_news() {
    fixture
        .given(drafted(1, "14日以内"))
        .when(new ReviseArticle(MOVING_IN, content("14日以内")))
        .expectNoEvents()
        .expectResultMessagePayload(1);
  }

  @Test
  void other_words_are_another_revision() {
    fixture
        .given(drafted(1, "14日以内"))
        .when(new ReviseArticle(MOVING_IN, content("10日以内")))
        .expectEvents(drafted(2, "10日以内"))
        .expectResultMessagePayload(2);
  }

  @Test
  void is_published_only_after_a_review() {
    fixture
        .given(drafted(1, "14日以内"))
        .when(publish(1))
        .expectExceptionDetails(Refused.because(REVISION_IS_NOT_REVIEWED));
    fixture.given(drafted(1, "14日以内"), reviewed(1)).when(publish(1)).expectEvents(published(1));
  }

  @Test
  void is_reviewed_once() {
    fixture
        .given(drafted(1, "14日以内"))
        .when(new ReviewArticle(MOVING_IN, 1))
        .expectEvents(reviewed(1));
    fixture
        .given(drafted(1, "14日以内"), reviewed(1))
        .when(new ReviewArticle(MOVING_IN, 1))
        .expectNoEvents();
    fixture
        .given(drafted(1, "14日以内"))
        .when(new ReviewArticle(MOVING_IN, 2))
        .expectExceptionDetails(Refused.because(REVISION_IS_UNKNOWN));
  }

  @Test
  void is_published_once_and_for_days_that_do_not_change() {
    fixture.given(drafted(1, "14日以内"), reviewed(1), published(1)).when(publish(1)).expectNoEvents();
    fixture
        .given(drafted(1, "14日以内"), reviewed(1), published(1))
        .when(new PublishArticle(MOVING_IN, 1, APRIL.plusDays(1), null))
        .expectExceptionDetails(Refused.because(REVISION_IS_PUBLISHED_ALREADY));
  }

  @Test
  void is_retired_once_and_for_all() {
    var retired = new ArticleRetired(MOVING_IN, APRIL);
    fixture
        .given(drafted(1, "14日以内"))
        .when(new RetireArticle(MOVING_IN, APRIL))
        .expectEvents(retired);
    fixture
        .given(drafted(1, "14日以内"), retired)
        .when(new RetireArticle(MOVING_IN, APRIL))
        .expectNoEvents();
    fixture
        .given(drafted(1, "14日以内"), retired)
        .when(new ReviseArticle(MOVING_IN, content("10日以内")))
        .expectExceptionDetails(Refused.because(ARTICLE_IS_RETIRED));
  }

  @Test
  void a_page_that_comes_in_is_published_at_once() {
    fixture
        .givenNoPriorActivity()
        .when(imported("14日以内", APRIL))
        .expectEvents(drafted(1, "14日以内"), reviewed(1), published(1));
  }

  @Test
  void a_page_that_comes_in_as_a_draft_stays_one() {
    fixture.givenNoPriorActivity().when(imported("14日以内", null)).expectEvents(drafted(1, "14日以内"));
  }

  @Test
  void the_same_page_on_another_day_is_not_news() {
    fixture
        .given(drafted(1, "14日以内"), reviewed(1), published(1))
        .when(imported("14日以内", APRIL.plusDays(1)))
        .expectNoEvents();
  }

  @Test
  void a_changed_page_is_a_revision() {
    fixture
        .given(drafted(1, "14日以内"), reviewed(1), published(1))
        .when(imported("10日以内", APRIL))
        .expectEvents(drafted(2, "10日以内"), reviewed(2), published(2));
  }

  @Test
  void a_page_does_not_bring_a_retired_article_back() {
    fixture
        .given(drafted(1, "14日以内"), new ArticleRetired(MOVING_IN, APRIL))
        .when(imported("10日以内", APRIL))
        .expectExceptionDetails(Refused.because(ARTICLE_IS_RETIRED));
  }

  private static PublishArticle publish(int revision) {
    return new PublishArticle(MOVING_IN, revision, APRIL, null);
  }

  private static ImportArticle imported(String body, @Nullable LocalDate from) {
    return new ImportArticle(MOVING_IN, content(body), from);
  }

  private static ArticleDrafted drafted(int revision, String body) {
    return new ArticleDrafted(MOVING_IN, content(body).numbered(revision));
  }

  private static ArticleReviewed reviewed(int revision) {
    return new ArticleReviewed(MOVING_IN, revision);
  }

  private static ArticlePublished published(int revision) {
    return new ArticlePublished(MOVING_IN, revision, APRIL, null);
  }

  private static ArticleContent content(String body) {
    return new ArticleContent(
        new PublicText("転入届"), new ArticleText(body), new DepartmentId("dept-citizens"), null);
  }
}
