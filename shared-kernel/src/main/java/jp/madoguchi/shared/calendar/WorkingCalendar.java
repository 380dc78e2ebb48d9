package jp.madoguchi.shared.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * 開庁日 — which days the city hall works: not at weekends, on national holidays, or from 29 December
 * to 3 January. Due dates are counted in these days, the first day not included (民法第140条).
 */
public final class WorkingCalendar {

  private static final MonthDay YEAR_END = MonthDay.of(12, 29);
  private static final MonthDay NEW_YEAR = MonthDay.of(1, 3);

  private final NationalHolidays holidays = new NationalHolidays();

  public boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != SATURDAY
        && day.getDayOfWeek() != SUNDAY
        && !isYearEnd(day)
        && !holidays.contains(day);
  }

  /**
   * The working day that many working days later, or earlier for a negative number; for none, the
   * day itself, or the next working day when the hall is closed on it.
   */
  public LocalDate plusWorkingDays(LocalDate day, int workingDays) {
    if (workingDays == 0) {
      return isWorkingDay(day) ? day : plusWorkingDays(day, 1);
    }
    var direction = Integer.signum(workingDays);
    var moved = day;
    for (var left = Math.abs(workingDays); left > 0; ) {
      moved = moved.plusDays(direction);
      left -= isWorkingDay(moved) ? 1 : 0;
    }
    return moved;
  }

  /** How many working days lie after the first day, up to and with the last; none if reversed. */
  public int workingDaysBetween(LocalDate first, LocalDate last) {
    return (int)
        first
            .datesUntil(last.isBefore(first) ? first : last)
            .map(day -> day.plusDays(1))
            .filter(this::isWorkingDay)
            .count();
  }

  /**
   * When the office next closes: what reached it at that moment is dealt with by then, if nobody
   * forgets.
   */
  public Instant nextClosing(Instant moment) {
    var day = OfficeHours.dayOf(moment);
    var open = moment.isBefore(OfficeHours.closingOf(day)) ? day : day.plusDays(1);
    return OfficeHours.closingOf(plusWorkingDays(open, 0));
  }

  private static boolean isYearEnd(LocalDate day) {
    var monthDay = MonthDay.from(day);
    return !monthDay.isBefore(YEAR_END) || !monthDay.isAfter(NEW_YEAR);
  }
}
