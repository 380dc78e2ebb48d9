package jp.madoguchi.shared.calendar;

import static java.time.DayOfWeek.SUNDAY;
import static java.util.stream.Collectors.toSet;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * 国民の祝日 — the national holidays from 2022 on. Jollyday knows the named days; what its Japanese
 * calendar lacks in 2.19 is added here from the law: the equinoxes, the Emperor's present birthday,
 * 振替休日 (article 3-2) and 国民の休日 (article 3-3). Adding is harmless once the library knows them.
 */
final class NationalHolidays {

  private static final MonthDay EMPERORS_BIRTHDAY = MonthDay.of(2, 23);
  private static final MonthDay FORMER_EMPERORS_BIRTHDAY = MonthDay.of(12, 23);

  private final HolidayManager named =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.JAPAN));
  private final Map<Integer, Set<LocalDate>> years = new ConcurrentHashMap<>();

  boolean contains(LocalDate day) {
    return years.computeIfAbsent(day.getYear(), this::of).contains(day);
  }

  private Set<LocalDate> of(int year) {
    var holidays = named.getHolidays(Year.of(year)).stream().map(Holiday::getDate).collect(toSet());
    holidays.remove(FORMER_EMPERORS_BIRTHDAY.atYear(year));
    holidays.add(EMPERORS_BIRTHDAY.atYear(year));
    holidays.add(equinox(year, Month.MARCH, 20.8431));
    holidays.add(equinox(year, Month.SEPTEMBER, 23.2488));
    return withSubstitutes(withBridges(holidays));
  }

  /** The day the almanac gives (暦要項); the formula holds until 2099. */
  private static LocalDate equinox(int year, Month month, double in1980) {
    var since = year - 1980;
    return LocalDate.of(year, month, (int) (in1980 + 0.242194 * since - since / 4));
  }

  private static Set<LocalDate> withBridges(Set<LocalDate> holidays) {
    var all = new HashSet<>(holidays);
    for (var holiday : holidays) {
      var between = holiday.plusDays(1);
      if (between.getDayOfWeek() != SUNDAY && holidays.contains(holiday.plusDays(2))) {
        all.add(between);
      }
    }
    return all;
  }

  private static Set<LocalDate> withSubstitutes(Set<LocalDate> holidays) {
    var all = new HashSet<>(holidays);
    for (var holiday : holidays) {
      if (holiday.getDayOfWeek() == SUNDAY) {
        var substitute = holiday.plusDays(1);
        while (holidays.contains(substitute)) {
          substitute = substitute.plusDays(1);
        }
        all.add(substitute);
      }
    }
    return Set.copyOf(all);
  }
}
