package jp.madoguchi.query.kpi;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * 見出し — into which stretch of time and which combination of words a row falls.
 *
 * @param start the first day of the stretch
 * @param part which quarter of an hour or hour of that day; 0 for stretches of days
 * @param group the combination, as {@link Grouping} numbers them
 */
record Key(LocalDate start, int part, long group) {

  static final Comparator<Key> IN_TIME =
      Comparator.comparing(Key::start).thenComparing(Key::part).thenComparing(Key::group);
}
