package jp.madoguchi.shared.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtectionPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2020-04-01, 2021-03-31",
    "2020-03-01, 2021-02-28",
    "2023-03-01, 2024-02-29",
    "2024-02-29, 2025-02-28",
    "2023-02-28, 2024-02-27",
    "2020-12-31, 2021-12-30",
    "2021-01-01, 2021-12-31"
  })
  void a_year_ends_on_the_day_before_its_first_day_comes_again(LocalDate first, LocalDate last) {
    assertThat(ProtectionPeriod.aYearFrom(first)).isEqualTo(new ProtectionPeriod(first, last));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-03-31, 2021-04-01, 2022-03-31",
    "2024-02-28, 2024-02-29, 2025-02-28",
    "2025-02-28, 2025-03-01, 2026-02-28"
  })
  void a_further_year_begins_on_the_day_after(LocalDate last, LocalDate first, LocalDate next) {
    assertThat(ProtectionPeriod.following(last)).isEqualTo(new ProtectionPeriod(first, next));
  }

  @ParameterizedTest
  @CsvSource({"2021-03-31, 2021-02-28", "2021-03-30, 2021-02-28", "2021-04-30, 2021-03-30"})
  void the_last_month_begins_a_month_before_the_end(LocalDate last, LocalDate begins) {
    assertThat(ProtectionPeriod.lastMonthOf(last)).isEqualTo(begins);
  }
}
