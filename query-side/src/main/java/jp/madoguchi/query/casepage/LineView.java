package jp.madoguchi.query.casepage;

import java.time.Instant;
import jp.madoguchi.projection.casepage.Checklist.Line;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;
import org.jspecify.annotations.Nullable;

/** 工程・書類 — one line of a checklist as it is shown. */
record LineView(
    int number,
    String name,
    boolean done,
    boolean waived,
    @Nullable Instant doneAt,
    @Nullable Named by) {

  static LineView of(Line line, Shown shown) {
    return new LineView(
        line.number(),
        line.name(),
        line.doneAt() != null,
        line.waived(),
        line.doneAt(),
        shown.namedIfPresent(line.by()));
  }
}
