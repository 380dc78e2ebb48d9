package jp.madoguchi.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import jp.madoguchi.platform.web.RequestRefused;
import org.junit.jupiter.api.Test;

class DaysTest {

  /** Already the next day in the city. */
  private static final Instant NOW = Instant.parse("2026-04-01T15:00:00Z");

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 2);

  @Test
  void are_the_last_thirty_if_nothing_is_asked() {
    assertThat(Days.of(new Days.Wanted(null, null), NOW))
        .isEqualTo(new Days(LocalDate.of(2026, 3, 4), TODAY));
  }

  @Test
  void of_a_disclosure_are_the_last_year() {
    assertThat(Days.ofAYear(new Days.Wanted(null, null), NOW).first())
        .isEqualTo(LocalDate.of(2025, 4, 2));
  }

  @Test
  void include_both_ends() {
    var days = new Days(TODAY, TODAY);

    assertThat(days.contain(Instant.parse("2026-04-01T15:00:00Z"))).isTrue();
    assertThat(days.contain(Instant.parse("2026-04-02T14:59:59Z"))).isTrue();
    assertThat(days.contain(Instant.parse("2026-04-01T14:59:59Z"))).isFalse();
    assertThat(days.contain(Instant.parse("2026-04-02T15:00:00Z"))).isFalse();
    assertThat(days.start().toInstant()).isEqualTo("2026-04-01T15:00:00Z");
    assertThat(days.end().toInstant()).isEqualTo("2026-04-02T15:00:00Z");
  }

  @Test
  void are_a_year_at_most_and_in_order() {
    assertThat(Days.of(new Days.Wanted(TODAY.minusDays(365), TODAY), NOW).first())
        .isEqualTo("2025-04-02");
    assertThatThrownBy(() -> Days.of(new Days.Wanted(TODAY.minusDays(366), TODAY), NOW))
        .isInstanceOf(RequestRefused.class);
    assertThatThrownBy(() -> Days.of(new Days.Wanted(TODAY, TODAY.minusDays(1)), NOW))
        .isInstanceOf(RequestRefused.class);
  }
}
