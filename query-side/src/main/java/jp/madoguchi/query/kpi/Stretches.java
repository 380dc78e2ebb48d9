package jp.madoguchi.query.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.kpi.TimeGrain;
import org.jspecify.annotations.Nullable;

/**
 * 区間 — into which stretches of time a question's days fall. The first and the last are cut off
 * where the question begins and ends.
 *
 * @param grain none for one stretch from end to end
 */
record Stretches(@Nullable TimeGrain grain, LocalDate from, LocalDate to) {

  private static final int MINUTES_OF_A_DAY = 24 * 60;
  private static final int WEEKS_OF_A_YEAR = 52;

  boolean isWithinADay() {
    return grain != null && grain.isWithinADay();
  }

  /** How many parts a day has. */
  int parts() {
    return isWithinADay() ? MINUTES_OF_A_DAY / minutes() : 1;
  }

  LocalDate startOf(LocalDate day) {
    var start = grain == null ? from : grain.startOf(day);
    return start.isBefore(from) ? from : start;
  }

  /** All starts, in order; of stretches within a day the days that are wanted. */
  List<LocalDate> starts(Predicate<LocalDate> wanted) {
    var starts = new ArrayList<LocalDate>();
    for (var day = from; !day.isAfter(to); day = next(day)) {
      if (!isOfDays() || wanted.test(day)) {
        starts.add(day);
      }
    }
    return List.copyOf(starts);
  }

  /** The parts of a day in which the office is open. */
  List<Integer> openParts() {
    if (!isWithinADay()) {
      return List.of(0);
    }
    var parts = new ArrayList<Integer>();
    for (var part = part(OfficeHours.OPENS);
        part <= part(OfficeHours.CLOSES.minusMinutes(1));
        part++) {
      parts.add(part);
    }
    return List.copyOf(parts);
  }

  Instant begin(Key key) {
    return OfficeHours.startOf(key.start()).plusSeconds(60L * key.part() * minutes());
  }

  Instant end(Key key) {
    return isWithinADay()
        ? begin(key).plusSeconds(60L * minutes())
        : OfficeHours.startOf(next(key.start()));
  }

  /** The first day that belongs to the stretch after the one of that day. */
  private LocalDate next(LocalDate start) {
    var after = to.plusDays(1);
    var next = grain == null ? after : grain.next(grain.startOf(start));
    return next.isAfter(after) ? after : next;
  }

  private boolean isOfDays() {
    return grain != null && grain.compareTo(TimeGrain.DAY) <= 0;
  }

  private int part(LocalTime time) {
    return (time.getHour() * 60 + time.getMinute()) / minutes();
  }

  private int minutes() {
    return grain == TimeGrain.QUARTER_HOUR ? 15 : grain == TimeGrain.HOUR ? 60 : MINUTES_OF_A_DAY;
  }

  /** The same stretches a year before: on the same weekdays, or the same dates of longer ones. */
  Stretches aYearBefore() {
    return new Stretches(grain, aYearBefore(from), aYearBefore(to));
  }

  LocalDate aYearBefore(LocalDate day) {
    return grain != null && grain.compareTo(TimeGrain.WEEK) <= 0
        ? day.minusWeeks(WEEKS_OF_A_YEAR)
        : day.minusYears(1);
  }
}
