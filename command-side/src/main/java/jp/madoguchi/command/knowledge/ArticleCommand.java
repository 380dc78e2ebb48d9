package jp.madoguchi.command.knowledge;

import java.time.LocalDate;
import jp.madoguchi.command.support.Intent;
import jp.madoguchi.platform.rights.Need;
import jp.madoguchi.shared.id.ArticleId;
import jp.madoguchi.shared.rights.Permission;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked of one article. */
sealed interface ArticleCommand extends Intent {

  ArticleId article();

  @Override
  default Need needs() {
    return Need.of(Permission.EDITING_KNOWLEDGE);
  }

  /** The first revision makes the article. */
  record WriteArticle(@TargetAggregateIdentifier ArticleId article, ArticleContent content)
      implements ArticleCommand {}

  record ReviseArticle(@TargetAggregateIdentifier ArticleId article, ArticleContent content)
      implements ArticleCommand {}

  record ReviewArticle(@TargetAggregateIdentifier ArticleId article, int revision)
      implements ArticleCommand {}

  record PublishArticle(
      @TargetAggregateIdentifier ArticleId article,
      int revision,
      LocalDate effectiveFrom,
      @Nullable LocalDate effectiveTo)
      implements ArticleCommand {

    /**
     * @throws IllegalArgumentException if it would end before it begins
     */
    public PublishArticle {
      if (effectiveTo != null && effectiveTo.isBefore(effectiveFrom)) {
        throw new IllegalArgumentException("有効期間の終わりが始まりより前です");
      }
    }
  }

  record RetireArticle(@TargetAggregateIdentifier ArticleId article, LocalDate from)
      implements ArticleCommand {}

  /**
   * Takes in a page that the city has published elsewhere, if it says something new.
   *
   * @param publishedFrom none to leave it as a draft
   */
  record ImportArticle(
      @TargetAggregateIdentifier ArticleId article,
      ArticleContent content,
      @Nullable LocalDate publishedFrom)
      implements ArticleCommand {}
}
