package jp.madoguchi.query.knowledgesearch;

import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.query.knowledgesearch.SearchKnowledge.Cited;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Showing;
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
record HitView(
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

  private static final double HUNDREDTH = 100;

  static HitView of(Cited cited, Showing showing) {
    var passage = cited.finding().passage();
    var citation = cited.citation();
    var source = Optional.ofNullable(citation.source());
    return new HitView(
        passage.article(),
        source.map(ArticleRevision.Source::id).orElse(null),
        source.flatMap(one -> Optional.ofNullable(one.address())).orElse(null),
        passage.title(),
        passage.heading(),
        passage.text(),
        Math.round(cited.finding().confidence() * HUNDREDTH) / HUNDREDTH,
        citation.revision(),
        citation.effectiveFrom(),
        showing.named(citation.department()));
  }
}
