package jp.madoguchi.query.casetimeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.projection.casetimeline.CaseTimeline;
import jp.madoguchi.projection.casetimeline.CaseTimeline.Entry;
import jp.madoguchi.projection.support.Published;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;
import org.jspecify.annotations.Nullable;

/** 手続進捗 — a case as the visitor is told of it. */
record TimelineView(
    String id,
    long version,
    String procedure,
    Named department,
    Published status,
    String statusLabel,
    LocalDate dueOn,
    List<TimelineEntryView> entries) {

  static TimelineView of(CaseTimeline timeline, Shown shown) {
    var standing = timeline.standing();
    return new TimelineView(
        timeline.id(),
        timeline.sequence(),
        timeline.procedure(),
        shown.named(standing.owner()),
        standing.published(),
        standing.published().label(),
        standing.dueOn(),
        timeline.entries().stream().map(entry -> TimelineEntryView.of(entry, shown)).toList());
  }

  /**
   * 経過 — one thing that the visitor should know.
   *
   * @param department the section that has the case from then on, if that changed
   */
  record TimelineEntryView(Instant at, String text, @Nullable Named department) {

    private static TimelineEntryView of(Entry entry, Shown shown) {
      return new TimelineEntryView(
          entry.at(), entry.text(), shown.namedIfPresent(entry.department()));
    }
  }
}
