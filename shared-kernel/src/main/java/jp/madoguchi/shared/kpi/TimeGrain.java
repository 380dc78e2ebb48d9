package jp.madoguchi.shared.kpi;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** 刻み — into what stretches of time figures fall. Years are fiscal years: they begin on 1 April. */
public enum TimeGrain {
  QUARTER_HOUR("15分"),
  HOUR("1時間"),
  DAY("日"),
  WEEK("週"),
  MONTH("月"),
  QUARTER("四半期"),
  YEAR("年度");

  private static final int FIRST_MONTH = 4;
  private static final int MONTHS_OF_A_QUARTER = 3;

  private final String label;

  TimeGrain(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }

  public boolean isWithinADay() {
    return compareTo(DAY) < 0;
  }

  /** The first day of the stretch in which that day lies; a week begins on Monday. */
  public LocalDate startOf(LocalDate day) {
    return switch (this) {
      case QUARTER_HOUR, HOUR, DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER ->
          day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % MONTHS_OF_A_QUARTER);
      case YEAR ->
          LocalDate.of(
              day.getMonthValue() < FIRST_MONTH ? day.getYear() - 1 : day.getYear(),
              FIRST_MONTH,
              1);
    };
  }

  /** The first day of the stretch that follows the one which begins on that day. */
  public LocalDate next(LocalDate start) {
    return switch (this) {
      case QUARTER_HOUR, HOUR, DAY -> start.plusDays(1);
      case WEEK -> start.plusWeeks(1);
      case MONTH -> start.plusMonths(1);
      case QUARTER -> start.plusMonths(MONTHS_OF_A_QUARTER);
      case YEAR -> start.plusYears(1);
    };
  }
}
