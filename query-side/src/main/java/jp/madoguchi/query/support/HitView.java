package jp.madoguchi.query.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.shared.consultation.CitedPassage;
import jp.madoguchi.shared.knowledge.ArticleRevision;
import org.jspecify.annotations.Nullable;

/**
 * 該当箇所 — one passage that was found, with its source.
 *
 * @param article the id of the article
 * @param sourceId what the article is called where it was taken from, none if it was written here
 * @param heading what the passage stands under, empty where there is none
 * @param confidence how likely it is that the article answers the question, from 0 to 1
 */
public record HitView(
    String article,
    @Nullable String sourceId,
    @Nullable String address,
    String title,
    String heading,
    String text,
    double confidence,
    int revision,
    LocalDate effectiveFrom,
    Named department) {

  /** As it is shown wherever passages are cited. */
  public static HitView of(CitedPassage cited, Named department) {
    var source = Optional.ofNullable(cited.source());
    return new HitView(
        cited.article().value(),
        source.map(ArticleRevision.Source::id).orElse(null),
        source.flatMap(one -> Optional.ofNullable(one.address())).orElse(null),
        cited.title(),
        cited.heading(),
        cited.text(),
        cited.confidence(),
        cited.revision(),
        cited.effectiveFrom(),
        department);
  }

  /** What was found, in a sentence for people. */
  public static String sentence(List<HitView> answers, List<HitView> nearMisses) {
    if (!answers.isEmpty()) {
      return "「%s」に記載があります".formatted(answers.getFirst().title());
    }
    return nearMisses.isEmpty()
        ? "お尋ねの内容に答えられる記事はありません"
        : "お尋ねの内容に答えられる記事はありません。近い記事は「%s」です（別の内容です）".formatted(nearMisses.getFirst().title());
  }
}
