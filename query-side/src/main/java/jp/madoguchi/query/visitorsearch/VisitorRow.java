package jp.madoguchi.query.visitorsearch;

import jp.madoguchi.projection.visitorsearch.VisitorEntry;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.query.support.VisitorMark;
import jp.madoguchi.shared.id.VisitorId;
import org.jspecify.annotations.Nullable;

/**
 * 来庁者 — one visitor as a row.
 *
 * @param address none to those who may not know where a protected person lives
 * @param mark whether they are protected, under whichever name
 * @param foundAs the visitor who was found and then merged into this one
 */
record VisitorRow(
    String id,
    long version,
    String name,
    @Nullable String kana,
    @Nullable String alternativeName,
    @Nullable String birthDate,
    @Nullable String address,
    @Nullable String residentNumber,
    @Nullable VisitorMark mark,
    @Nullable String foundAs) {

  static VisitorRow of(VisitorEntry visitor, @Nullable String foundAs, Shown shown) {
    var card = visitor.card();
    var id = new VisitorId(visitor.id());
    return new VisitorRow(
        visitor.id(),
        visitor.sequence(),
        shown.name(card.name()),
        shown.nameIfPresent(card.kana()),
        shown.nameIfPresent(card.alternativeName()),
        shown.nameIfPresent(card.birthDate()),
        shown.whereaboutsOf(id, card.address()),
        shown.nameIfPresent(card.residentNumber()),
        shown.mark(id),
        foundAs);
  }
}
