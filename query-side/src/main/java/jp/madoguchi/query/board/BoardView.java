package jp.madoguchi.query.board;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.projection.board.BoardEntry;
import jp.madoguchi.projection.board.Lane;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.shared.id.DepartmentId;

/**
 * 来庁ボード — a section at one moment.
 *
 * @param at the moment: what is counted in minutes is counted up to it
 * @param longestWaitMinutes of those who wait now; 0 if nobody does
 */
record BoardView(
    Named department,
    Instant at,
    Counts counts,
    long longestWaitMinutes,
    List<BoardEntryView> entries) {

  static BoardView of(
      DepartmentId department, List<BoardEntry> entries, Instant now, Showing showing) {
    var shown =
        showing.marked(entries).stream()
            .map(entry -> BoardEntryView.of(entry, now, showing.of(entry)))
            .toList();
    return new BoardView(
        showing.named(department), now, Counts.of(entries), longestWait(shown), shown);
  }

  private static long longestWait(List<BoardEntryView> entries) {
    return entries.stream().mapToLong(BoardEntryView::waitOrNone).max().orElse(0);
  }

  /** 人数 — how many stand in each lane. */
  record Counts(long incoming, long waiting, long called, long serving, long onHold, long served) {

    private static Counts of(List<BoardEntry> entries) {
      return new Counts(
          in(Lane.INCOMING, entries),
          in(Lane.WAITING, entries),
          in(Lane.CALLED, entries),
          in(Lane.SERVING, entries),
          in(Lane.ON_HOLD, entries),
          in(Lane.SERVED, entries));
    }

    private static long in(Lane lane, List<BoardEntry> entries) {
      return entries.stream().filter(entry -> entry.lane() == lane).count();
    }
  }
}
