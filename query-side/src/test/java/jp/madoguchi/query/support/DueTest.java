package jp.madoguchi.query.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DueTest {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

  @Test
  void what_was_due_yesterday_is_overdue_and_what_is_due_today_is_not() {
    assertThat(Due.of(FRIDAY.minusDays(1), FRIDAY)).isEqualTo(Due.OVERDUE);
    assertThat(Due.of(FRIDAY, FRIDAY)).isEqualTo(Due.SOON);
  }

  @Test
  void soon_is_three_working_days_ahead() {
    var wednesday = FRIDAY.plusDays(5);

    assertThat(Due.of(wednesday, FRIDAY)).isEqualTo(Due.SOON);
    assertThat(Due.of(wednesday.plusDays(1), FRIDAY)).isNull();
  }

  @Test
  void the_filter_asks_the_same_of_the_store() {
    assertThat(Due.OVERDUE.filter("dueOn", FRIDAY).toBsonDocument().toJson())
        .isEqualTo("{\"dueOn\": {\"$lt\": \"2026-11-27\"}}");
    assertThat(Due.SOON.filter("dueOn", FRIDAY).toBsonDocument().toJson())
        .contains("\"$gte\": \"2026-11-27\"", "\"$lte\": \"2026-12-02\"");
  }
}
