package jp.madoguchi.command.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * 欠番 — positions in the store where no fact was seen when others behind them were. PostgreSQL
 * numbers facts before they are committed: a gap is filled late, or never, because what would have
 * stood there was rolled back.
 *
 * @param first that one, too
 * @param last that one, too
 */
record Gap(long first, long last, Instant seenAt) {

  /**
   * The gaps between facts.
   *
   * @param after the position behind which they were looked for
   * @param positions where there are facts, in order
   */
  static List<Gap> between(long after, List<Long> positions, Instant now) {
    var gaps = new ArrayList<Gap>();
    var expected = after + 1;
    for (var position : positions) {
      if (position > expected) {
        gaps.add(new Gap(expected, position - 1, now));
      }
      expected = position + 1;
    }
    return gaps;
  }

  /** What is left of it when facts have come to these positions, which are in order. */
  List<Gap> without(List<Long> positions) {
    var within = positions.stream().filter(this::has).toList();
    var left = new ArrayList<>(between(first - 1, within, seenAt));
    var next = within.isEmpty() ? first : within.getLast() + 1;
    if (next <= last) {
      left.add(new Gap(next, last, seenAt));
    }
    return left;
  }

  boolean hasAny(List<Long> positions) {
    return positions.stream().anyMatch(this::has);
  }

  private boolean has(long position) {
    return first <= position && position <= last;
  }
}
