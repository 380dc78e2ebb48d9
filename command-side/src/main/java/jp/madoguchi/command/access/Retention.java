package jp.madoguchi.command.access;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

/**
 * 保存期間 — how long the city keeps its records of looks: never less than a year, and by whole months.
 */
record Retention(Period kept) {

  private static final int LEAST_MONTHS = 12;

  /**
   * @throws IllegalArgumentException if it is less than a year
   */
  Retention {
    if (months(kept) < LEAST_MONTHS) {
      throw new IllegalArgumentException(
          "madoguchi.access.retention is %s: records of looks are kept for a year at least, such as P5Y"
              .formatted(kept));
    }
  }

  int months() {
    return months(kept);
  }

  /** Whether even the last day of that month is longer ago than that. */
  boolean isOver(YearMonth month, LocalDate today) {
    return month.atEndOfMonth().isBefore(today.minusMonths(months()));
  }

  private static int months(Period period) {
    return Math.toIntExact(period.toTotalMonths());
  }
}
