package jp.madoguchi.shared.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.shared.knowledge.ArticleEvent.ArticleDrafted;
import jp.madoguchi.shared.knowledge.ArticleEvent.ArticlePublished;
import jp.madoguchi.shared.knowledge.ArticleEvent.ArticleRetired;
import jp.madoguchi.shared.knowledge.ArticleEvent.ArticleReviewed;
import org.jspecify.annotations.Nullable;

/**
 * ナレッジ記事 — one article as its facts tell it. All sides ask it the same question: what does the city
 * say on that day?
 *
 * @param revisions all that were ever drafted; the n-th has the number n
 * @param reviewed the numbers of those that somebody found right
 * @param retiredFrom the first day on which it is no answer any more, if there is one
 */
public record Article(
    List<ArticleRevision> revisions,
    List<Integer> reviewed,
    List<ArticlePublished> publications,
    @Nullable LocalDate retiredFrom) {

  /** What every article is before its first draft. */
  public static final Article UNWRITTEN = new Article(List.of(), List.of(), List.of(), null);

  private static final Comparator<ArticlePublished> LATEST =
      Comparator.comparing(ArticlePublished::effectiveFrom)
          .thenComparing(ArticlePublished::revision);

  /** The article that these facts tell of. */
  public static Article of(List<ArticleEvent> facts) {
    var article = UNWRITTEN;
    for (var fact : facts) {
      article = article.after(fact);
    }
    return article;
  }

  public Article after(ArticleEvent event) {
    return switch (event) {
      case ArticleDrafted(_, var revision) ->
          new Article(with(revisions, revision), reviewed, publications, retiredFrom);
      case ArticleReviewed(_, var revision) ->
          new Article(revisions, with(reviewed, revision), publications, retiredFrom);
      case ArticlePublished published ->
          new Article(revisions, reviewed, with(publications, published), retiredFrom);
      case ArticleRetired(_, var from) -> new Article(revisions, reviewed, publications, from);
    };
  }

  public Optional<ArticleRevision> revision(int number) {
    return number >= 1 && number <= revisions.size()
        ? Optional.of(revisions.get(number - 1))
        : Optional.empty();
  }

  public Optional<ArticlePublished> publicationOf(int revision) {
    return publications.stream().filter(one -> one.revision() == revision).findFirst();
  }

  /** 有効な版 — what the city says on that day, if it says anything. */
  public Optional<ArticleRevision> inForceOn(LocalDate day) {
    return isRetiredOn(day)
        ? Optional.empty()
        : publications.stream()
            .filter(published -> !published.effectiveFrom().isAfter(day))
            .max(LATEST)
            .filter(published -> published.isEffectiveOn(day))
            .flatMap(published -> revision(published.revision()));
  }

  /** Where its newest revision stands on that day. */
  public ArticleState stateOn(LocalDate day) {
    var newest = revisions.size();
    if (isRetiredOn(day)) {
      return ArticleState.RETIRED;
    }
    if (publicationOf(newest).isPresent()) {
      return ArticleState.PUBLISHED;
    }
    return reviewed.contains(newest) ? ArticleState.REVIEWED : ArticleState.DRAFT;
  }

  private boolean isRetiredOn(LocalDate day) {
    return retiredFrom != null && !day.isBefore(retiredFrom);
  }

  private static <T> List<T> with(List<T> list, T one) {
    var longer = new ArrayList<>(list);
    longer.add(one);
    return List.copyOf(longer);
  }
}
