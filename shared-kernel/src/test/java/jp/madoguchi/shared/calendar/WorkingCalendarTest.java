package jp.madoguchi.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

  private final WorkingCalendar calendar = new WorkingCalendar();

  /**
   * As announced by the Cabinet Office; holidays at weekends cannot be told apart and are left out.
   */
  @ParameterizedTest
  @CsvSource({
    "2024, 01-01 01-08 02-12 02-23 03-20 04-29 05-03 05-06 07-15 08-12 09-16 09-23 10-14 11-04",
    "2025, 01-01 01-13 02-11 02-24 03-20 04-29 05-05 05-06 07-21 08-11 09-15 09-23 10-13 11-03 11-24",
    "2026, 01-01 01-12 02-11 02-23 03-20 04-29 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23",
    "2027, 01-01 01-11 02-11 02-23 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23"
  })
  void keeps_the_holidays_of_japan_and_the_closure_at_the_end_of_the_year(int year, String days) {
    var holidays = Stream.of(days.split(" ")).map(day -> LocalDate.parse(year + "-" + day));
    var closure = Stream.of("01-02", "01-03", "12-29", "12-30", "12-31");

    assertThat(closedWeekdaysOf(year))
        .containsExactlyElementsOf(
            Stream.concat(holidays, closure.map(day -> LocalDate.parse(year + "-" + day)))
                .filter(day -> day.getDayOfWeek().getValue() < 6)
                .distinct()
                .sorted()
                .toList());
  }

  private List<LocalDate> closedWeekdaysOf(int year) {
    return LocalDate.of(year, 1, 1)
        .datesUntil(LocalDate.of(year + 1, 1, 1))
        .filter(day -> day.getDayOfWeek().getValue() < 6)
        .filter(day -> !calendar.isWorkingDay(day))
        .toList();
  }

  @Test
  void a_holiday_on_sunday_gives_the_next_free_day() {
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 5, 6))).as("振替休日").isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 5, 7))).isTrue();
  }

  @Test
  void a_day_between_two_holidays_is_one_too() {
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 9, 22))).as("国民の休日").isFalse();
  }

  @Test
  void the_birthday_of_the_former_emperor_is_a_day_like_others() {
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 23))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, 0, 2026-11-20", // Friday, the same day
    "2026-11-21, 0, 2026-11-24", // Saturday, before a holiday
    "2026-11-20, 1, 2026-11-24",
    "2026-09-18, 1, 2026-09-24", // the week of three holidays
    "2026-12-28, 1, 2027-01-04",
    "2026-12-28, 5, 2027-01-08",
    "2026-11-24, -1, 2026-11-20",
    "2027-01-04, -3, 2026-12-24"
  })
  void counts_forward_and_backward_over_closed_days(LocalDate from, int days, LocalDate to) {
    assertThat(calendar.plusWorkingDays(from, days)).isEqualTo(to);
  }

  @Test
  void counting_days_undoes_adding_them() {
    var first = LocalDate.of(2026, 12, 1);
    for (var days = 0; days < 300; days++) {
      var last = calendar.plusWorkingDays(first, days);
      assertThat(calendar.workingDaysBetween(first, last)).isEqualTo(days);
      assertThat(calendar.plusWorkingDays(last, -days)).isEqualTo(first);
    }
  }

  @Test
  void nothing_lies_between_a_day_and_itself_or_an_earlier_one() {
    var day = LocalDate.of(2026, 11, 20);

    assertThat(calendar.workingDaysBetween(day, day)).isZero();
    assertThat(calendar.workingDaysBetween(day, day.minusDays(7))).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T09:00+09:00, 2026-11-20T17:15+09:00",
    "2026-11-20T00:10Z, 2026-11-20T17:15+09:00",
    "2026-11-20T17:15+09:00, 2026-11-24T17:15+09:00", // at closing time, over a long weekend
    "2026-11-21T10:00+09:00, 2026-11-24T17:15+09:00"
  })
  void the_office_closes_on_the_evening_of_a_working_day(OffsetDateTime at, OffsetDateTime closes) {
    assertThat(calendar.nextClosing(at.toInstant())).isEqualTo(closes.toInstant());
  }
}
