package jp.madoguchi.query.casepage;

import java.time.Instant;
import jp.madoguchi.projection.casepage.Statement.Line;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.catalog.ValueKind;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.privacy.SealedText;
import org.jspecify.annotations.Nullable;

/** 申請内容 — one 申請項目 as it is shown. */
record StatedView(
    String field,
    ValueKind kind,
    @Nullable String value,
    @Nullable Instant at,
    @Nullable Named by) {

  static StatedView of(Line line, @Nullable VisitorId visitor, Shown shown) {
    return new StatedView(
        line.field(),
        line.kind(),
        valueIfPresent(line.kind(), line.value(), visitor, shown),
        line.at(),
        shown.namedIfPresent(line.by()));
  }

  /** By what it is, it takes the right to read names, whereabouts or texts. */
  static @Nullable String valueIfPresent(
      ValueKind kind, @Nullable SealedText value, @Nullable VisitorId visitor, Shown shown) {
    return switch (kind) {
      case NAME -> shown.nameIfPresent(value);
      case ADDRESS -> shown.whereaboutsOf(visitor, value);
      case TEXT, DAY, AMOUNT, FLAG -> shown.textIfPresent(value);
    };
  }
}
