package jp.madoguchi.query.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import jp.madoguchi.shared.kpi.TimeGrain;
import org.junit.jupiter.api.Test;

class StretchesTest {

  private static final LocalDate IN_MARCH = LocalDate.of(2027, 3, 20);
  private static final LocalDate IN_APRIL = LocalDate.of(2027, 4, 10);

  @Test
  void a_fiscal_year_ends_where_march_does() {
    var years = new Stretches(TimeGrain.YEAR, IN_MARCH, IN_APRIL);

    assertThat(years.starts(_ -> true)).containsExactly(IN_MARCH, LocalDate.of(2027, 4, 1));
    assertThat(years.startOf(LocalDate.of(2027, 3, 31))).isEqualTo(IN_MARCH);
    assertThat(years.end(new Key(IN_MARCH, 0, 0))).isEqualTo(Instant.parse("2027-03-31T15:00:00Z"));
    assertThat(years.end(new Key(LocalDate.of(2027, 4, 1), 0, 0)))
        .isEqualTo(Instant.parse("2027-04-10T15:00:00Z"));
  }

  @Test
  void without_a_grain_there_is_one_from_end_to_end() {
    var whole = new Stretches(null, IN_MARCH, IN_APRIL);

    assertThat(whole.starts(_ -> false)).containsExactly(IN_MARCH);
    assertThat(whole.startOf(IN_APRIL)).isEqualTo(IN_MARCH);
    assertThat(whole.end(new Key(IN_MARCH, 0, 0))).isEqualTo(Instant.parse("2027-04-10T15:00:00Z"));
  }

  @Test
  void the_quarters_of_an_hour_in_which_the_hall_is_open_begin_at_a_quarter_to_nine() {
    var quarters = new Stretches(TimeGrain.QUARTER_HOUR, IN_MARCH, IN_MARCH);

    assertThat(quarters.openParts()).hasSize(34).startsWith(35).endsWith(68);
    assertThat(quarters.begin(new Key(IN_MARCH, 35, 0)))
        .isEqualTo(Instant.parse("2027-03-19T23:45:00Z"));
    assertThat(quarters.end(new Key(IN_MARCH, 35, 0)))
        .isEqualTo(Instant.parse("2027-03-20T00:00:00Z"));
  }

  @Test
  void a_year_before_is_the_same_weekday_or_the_same_date_of_longer_stretches() {
    var days = new Stretches(TimeGrain.DAY, IN_MARCH, IN_APRIL).aYearBefore();
    var months = new Stretches(TimeGrain.MONTH, IN_MARCH, IN_APRIL).aYearBefore();

    assertThat(days.from()).isEqualTo(LocalDate.of(2026, 3, 21));
    assertThat(days.from().getDayOfWeek()).isEqualTo(IN_MARCH.getDayOfWeek());
    assertThat(months.from()).isEqualTo(LocalDate.of(2026, 3, 20));
  }
}
