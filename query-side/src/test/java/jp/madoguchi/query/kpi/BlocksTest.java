package jp.madoguchi.query.kpi;

import static jp.madoguchi.query.kpi.Counter.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.madoguchi.query.kpi.Blocks.NotYet;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.RowKind;
import org.junit.jupiter.api.Test;

class BlocksTest {

  private final Words words = new Words();
  private final Counter counter =
      new Counter()
          .contact(MONDAY, "citizens", 36, 600, false)
          .contact(MONDAY.plusDays(1), "citizens", 36, 40_000, false);

  @Test
  void a_day_is_read_once_and_days_without_rows_never() {
    var blocks = new Blocks(counter, words);
    var days = List.of(MONDAY.minusDays(1), MONDAY);

    blocks.of(RowKind.CONTACT, days, Long.MAX_VALUE);
    blocks.of(RowKind.CONTACT, days, Long.MAX_VALUE);

    assertThat(counter.read).containsExactly(MONDAY);
  }

  @Test
  void what_has_been_read_waits_for_nobody_and_what_has_not_may_come_too_late() {
    var blocks = new Blocks(counter, words);
    blocks.of(RowKind.CONTACT, List.of(MONDAY), Long.MAX_VALUE);

    assertThat(blocks.of(RowKind.CONTACT, List.of(MONDAY), Long.MIN_VALUE)).hasSize(1);
    assertThatThrownBy(
            () -> blocks.of(RowKind.CONTACT, List.of(MONDAY.plusDays(1)), Long.MIN_VALUE))
        .isInstanceOf(NotYet.class);
  }

  @Test
  void what_was_read_ahead_waits_for_nobody_and_the_latest_day_comes_first() {
    var blocks = new Blocks(counter, words);

    blocks.readAhead();

    assertThat(counter.read).containsExactly(MONDAY.plusDays(1), MONDAY);
    assertThat(blocks.of(RowKind.CONTACT, List.of(MONDAY), Long.MIN_VALUE)).hasSize(1);
  }

  @Test
  void numbers_and_words_come_out_as_they_went_in() {
    var days =
        new Blocks(counter, words)
            .of(RowKind.CONTACT, List.of(MONDAY, MONDAY.plusDays(1)), Long.MAX_VALUE);

    assertThat(days.getFirst().column(Field.WAIT_SECONDS).at(0)).isEqualTo(600);
    assertThat(days.getLast().column(Field.WAIT_SECONDS).at(0)).isEqualTo(40_000);
    assertThat(days.getFirst().column(Field.SATISFACTION).at(0)).isEqualTo(Words.MISSING);
    assertThat(words.word(Field.DEPARTMENT, days.getFirst().column(Field.DEPARTMENT).at(0)))
        .isEqualTo("citizens");
    assertThat(days.getLast().life(0)).isEqualTo("contact-1");
  }
}
