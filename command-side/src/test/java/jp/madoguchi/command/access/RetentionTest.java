package jp.madoguchi.command.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionTest {

  private final Retention fiveYears = new Retention(Period.parse("P5Y"));

  @ParameterizedTest
  @CsvSource({
    "2026-04-01, 2021-03, true",
    "2026-03-31, 2021-03, false",
    "2026-04-01, 2021-04, false",
    "2024-02-29, 2019-01, true",
    "2024-02-29, 2019-02, false"
  })
  void a_month_is_over_when_its_last_day_is(LocalDate today, YearMonth month, boolean over) {
    assertThat(fiveYears.isOver(month, today)).isEqualTo(over);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "P364D", "P11M", "P11M400D", "P-5Y"})
  void nobody_keeps_them_for_less_than_a_year(String period) {
    assertThatThrownBy(() -> new Retention(Period.parse(period)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("for a year at least");
  }

  @Test
  void a_year_is_enough() {
    assertThat(new Retention(Period.parse("P1Y")).months()).isEqualTo(12);
    assertThat(new Retention(Period.parse("P18M")).months()).isEqualTo(18);
  }
}
