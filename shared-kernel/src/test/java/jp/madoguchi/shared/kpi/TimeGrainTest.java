package jp.madoguchi.shared.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeGrainTest {

  @ParameterizedTest
  @CsvSource({
    "DAY, 2027-03-31, 2027-03-31, 2027-04-01",
    "HOUR, 2027-03-31, 2027-03-31, 2027-04-01",
    "WEEK, 2027-04-04, 2027-03-29, 2027-04-05",
    "MONTH, 2027-02-28, 2027-02-01, 2027-03-01",
    "QUARTER, 2027-03-31, 2027-01-01, 2027-04-01",
    "QUARTER, 2027-05-01, 2027-04-01, 2027-07-01",
    "YEAR, 2027-03-31, 2026-04-01, 2027-04-01",
    "YEAR, 2027-04-01, 2027-04-01, 2028-04-01"
  })
  void years_and_quarters_are_fiscal_and_weeks_begin_on_monday(
      TimeGrain grain, LocalDate day, LocalDate start, LocalDate next) {
    assertThat(grain.startOf(day)).isEqualTo(start);
    assertThat(grain.next(start)).isEqualTo(next);
  }

  @ParameterizedTest
  @CsvSource({"QUARTER_HOUR, true", "HOUR, true", "DAY, false", "YEAR, false"})
  void hours_lie_within_a_day(TimeGrain grain, boolean within) {
    assertThat(grain.isWithinADay()).isEqualTo(within);
  }
}
