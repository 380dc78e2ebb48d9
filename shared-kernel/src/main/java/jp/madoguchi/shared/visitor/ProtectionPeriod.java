package jp.madoguchi.shared.visitor;

import java.time.LocalDate;

/**
 * 支援措置の期間 — from its first to its last day (SE-07).
 *
 * @param to the last day
 */
public record ProtectionPeriod(LocalDate from, LocalDate to) {

  /** A year: 2020-04-01 → 2021-03-31; from a 29 February, to the last of the next February. */
  public static ProtectionPeriod aYearFrom(LocalDate first) {
    var again = first.plusYears(1);
    return new ProtectionPeriod(
        first, again.getDayOfMonth() == first.getDayOfMonth() ? again.minusDays(1) : again);
  }

  /** A further year, counted from the day after the end. */
  public static ProtectionPeriod following(LocalDate last) {
    return aYearFrom(last.plusDays(1));
  }

  /** From when on a period that ends on that day may be extended, and is alerted of. */
  public static LocalDate lastMonthOf(LocalDate to) {
    return to.minusMonths(1);
  }
}
