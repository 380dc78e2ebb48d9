package jp.madoguchi.projection.kpi;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.calendar.WorkingCalendar;
import jp.madoguchi.shared.kpi.Field;
import org.jspecify.annotations.Nullable;

/** What moments say in a row: seconds between them, and where in the day and week they lie. */
final class Moments {

  static final WorkingCalendar CALENDAR = new WorkingCalendar();

  /** After so long a fact counts as entered late (後からの入力). */
  private static final Duration LATE = Duration.ofMinutes(15);

  private static final int MINUTES_OF_A_QUARTER = 15;
  private static final int QUARTERS_OF_AN_HOUR = 4;

  private Moments() {}

  /** Whole seconds, never less than none: a clock that was set back makes no negative wait. */
  static long seconds(Instant from, Instant to) {
    return Math.max(0, Duration.between(from, to).toSeconds());
  }

  static long millis(Instant from, Instant to) {
    return Math.max(0, Duration.between(from, to).toMillis());
  }

  static @Nullable Long secondsIfBoth(@Nullable Instant from, @Nullable Instant to) {
    return from == null || to == null ? null : (Long) seconds(from, to);
  }

  static boolean isLate(Instant happenedAt, Recorded recorded) {
    return Duration.between(happenedAt, recorded.at()).compareTo(LATE) > 0;
  }

  /** Weekday, hour and quarter of an hour in the city. */
  static Row placed(Row row, Instant moment) {
    var there = moment.atZone(OfficeHours.ZONE);
    return row.word(Field.WEEKDAY, there.getDayOfWeek())
        .flag(Field.OPEN_DAY, CALENDAR.isWorkingDay(there.toLocalDate()))
        .number(Field.HOUR, there.getHour())
        .number(Field.QUARTER_HOUR, quarter(there));
  }

  private static int quarter(ZonedDateTime there) {
    return there.getHour() * QUARTERS_OF_AN_HOUR + there.getMinute() / MINUTES_OF_A_QUARTER;
  }
}
