package jp.madoguchi.workbench.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.shared.calendar.OfficeHours;

/** 来庁 — when people come: a peak in the morning, one at noon, and few before closing. */
final class Arrivals {

  private static final int QUARTER = 15 * 60;

  /** How many come in each quarter of an hour from 8:45 on. */
  private static final List<Integer> WEIGHTS =
      List.of(
          7, 9, 10, 11, 12, 12, 11, 10, 9, 8, 7, 6, 8, 11, 12, 11, 9, // to 13:00
          7, 7, 6, 6, 6, 6, 6, 6, 5, 5, 5, 5, 4, 4, 3, 2, 1); // to 17:15

  private Arrivals() {}

  /** That many moments of that day, in order. */
  static List<Instant> on(LocalDate day, int visitors, Chance chance) {
    var quarters = IntStream.range(0, WEIGHTS.size()).boxed().toList();
    return Stream.generate(() -> chance.oneOf(quarters, WEIGHTS::get))
        .limit(visitors)
        .map(quarter -> Duration.ofSeconds(quarter * QUARTER + chance.between(0, QUARTER - 1)))
        .map(OfficeHours.openingOf(day)::plus)
        .sorted()
        .toList();
  }
}
