package jp.madoguchi.projection.article;

import static jp.madoguchi.projection.support.Cast.CITIZENS;
import static jp.madoguchi.projection.support.Cast.recorded;
import static jp.madoguchi.projection.support.Cast.storedAndLoaded;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.shared.id.ArticleId;
import jp.madoguchi.shared.knowledge.Article;
import jp.madoguchi.shared.knowledge.ArticleEvent.ArticleDrafted;
import jp.madoguchi.shared.knowledge.ArticleEvent.ArticlePublished;
import jp.madoguchi.shared.knowledge.ArticleEvent.ArticleReviewed;
import jp.madoguchi.shared.knowledge.ArticleRevision;
import org.junit.jupiter.api.Test;

class ArticlePageTest {

  private static final ArticleId MOVING_IN = new ArticleId("article-moving-in");
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

  private final ArticleDrafted drafted =
      new ArticleDrafted(
          MOVING_IN,
          new ArticleRevision(
              1, "転入届", "14日以内", CITIZENS, new ArticleRevision.Source("joruri-313", null)));
  private final ArticleReviewed reviewed = new ArticleReviewed(MOVING_IN, 1);
  private final ArticlePublished published = new ArticlePublished(MOVING_IN, 1, APRIL, null);
  private final ArticlePage page =
      ArticlePage.startedBy(drafted, recorded(0, 0))
          .after(reviewed, recorded(1, 1))
          .after(published, recorded(2, 2));

  @Test
  void shows_the_article_as_its_facts_tell_it() {
    assertThat(page)
        .isEqualTo(
            new ArticlePage(
                "article-moving-in", 2, Article.of(List.of(drafted, reviewed, published))));
  }

  @Test
  void telling_it_twice_tells_it_once() {
    assertThat(page.after(published, recorded(2, 2))).isEqualTo(page);
  }

  @Test
  void survives_the_store() {
    assertThat(storedAndLoaded(page, ArticlePage.class)).isEqualTo(page);
  }
}
