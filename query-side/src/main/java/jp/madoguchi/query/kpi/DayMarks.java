package jp.madoguchi.query.kpi;

import java.time.LocalDate;
import java.util.Map;

/**
 * 日ごとの印 — the mark of each day that has rows.
 *
 * @param at before they were read, as {@link System#nanoTime()} counts
 */
record DayMarks(Map<LocalDate, String> all, long at) {

  String of(LocalDate day) {
    return all.getOrDefault(day, "");
  }

  boolean isOlderThan(long moment) {
    return at - moment < 0;
  }
}
