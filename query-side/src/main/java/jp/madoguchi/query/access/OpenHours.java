package jp.madoguchi.query.access;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.calendar.WorkingCalendar;

/**
 * 開庁時間内 — 8:45 to 17:15 of working days. The minute in which the office closes still belongs to it:
 * who puts their pen down at 17:15:20 has not worked at night.
 */
final class OpenHours {

  private static final WorkingCalendar CALENDAR = new WorkingCalendar();
  private static final Duration LAST_MINUTE = Duration.ofMinutes(1);

  private OpenHours() {}

  static boolean contain(Instant moment) {
    var day = OfficeHours.dayOf(moment);
    return CALENDAR.isWorkingDay(day)
        && !moment.isBefore(OfficeHours.openingOf(day))
        && moment.isBefore(endOf(day));
  }

  /** All of them in those days, as PostgreSQL writes several ranges of time at once. */
  static String ranges(Days days) {
    return days.first()
        .datesUntil(days.last().plusDays(1))
        .filter(CALENDAR::isWorkingDay)
        .map(day -> "[%s,%s)".formatted(OfficeHours.openingOf(day), endOf(day)))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static Instant endOf(LocalDate day) {
    return OfficeHours.closingOf(day).plus(LAST_MINUTE);
  }
}
