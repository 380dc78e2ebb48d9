package jp.madoguchi.query.kpireport;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.kpi.Unit;
import org.jspecify.annotations.Nullable;

/** How values and times are written in a report. */
final class ReportWords {

  static final String NOTHING = "—";
  static final String SUPPRESSED = "秘匿";

  private static final int MINUTE = 60;
  private static final int HOUR = 60 * MINUTE;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu年M月d日 H時mm分").withZone(OfficeHours.ZONE);

  private ReportWords() {}

  static String month(YearMonth month) {
    return "%d年%d月".formatted(month.getYear(), month.getMonthValue());
  }

  static String moment(Instant moment) {
    return MOMENT.format(moment);
  }

  static String day(Instant moment) {
    return day(OfficeHours.dayOf(moment));
  }

  static String day(LocalDate day) {
    return "%d/%d".formatted(day.getMonthValue(), day.getDayOfMonth());
  }

  static String value(@Nullable Double value, Unit unit) {
    if (value == null) {
      return NOTHING;
    }
    return switch (unit) {
      case SECONDS -> duration(Math.round(value));
      case SHARE -> percent(value);
      default -> plain(value) + unit.label();
    };
  }

  static String value(@Nullable Long value, Unit unit) {
    return value(value == null ? null : (Double) value.doubleValue(), unit);
  }

  static String percent(@Nullable Double share) {
    return share == null ? NOTHING : "%.1f%%".formatted(share * 100);
  }

  static String count(long rows) {
    return "%,d".formatted(rows);
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? "%,.0f".formatted(value) : "%,.1f".formatted(value);
  }

  private static String duration(long seconds) {
    if (seconds < HOUR) {
      return seconds < MINUTE
          ? seconds + "秒"
          : "%d分%02d秒".formatted(seconds / MINUTE, seconds % MINUTE);
    }
    return seconds < 100 * HOUR
        ? "%d時間%02d分".formatted(seconds / HOUR, seconds % HOUR / MINUTE)
        : "%,d時間".formatted(Math.round((double) seconds / HOUR));
  }
}
