package jp.madoguchi.query.kpi;

import static jp.madoguchi.query.kpi.Counter.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.query.kpi.Blocks.NotYet;
import jp.madoguchi.query.kpi.Blocks.Terms;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.RowKind;
import org.junit.jupiter.api.Test;

class BlocksTest {

  private static final long LONG_AGO = System.nanoTime() - Duration.ofDays(1).toNanos();
  private static final Terms PATIENT = new Terms(LONG_AGO, Long.MAX_VALUE);
  private static final Terms HURRIED = new Terms(LONG_AGO, Long.MIN_VALUE);

  private final Words words = new Words();
  private final Counter counter =
      new Counter()
          .contact(MONDAY, "citizens", 36, 600, false)
          .contact(MONDAY.plusDays(1), "citizens", 36, 40_000, false);

  @Test
  void a_day_is_read_once_and_days_without_rows_never() {
    var blocks = new Blocks(counter, words);
    var days = List.of(MONDAY.minusDays(1), MONDAY);

    blocks.of(RowKind.CONTACT, days, PATIENT);
    blocks.of(RowKind.CONTACT, days, PATIENT);

    assertThat(counter.read).containsExactly(MONDAY);
  }

  @Test
  void what_has_been_read_waits_for_nobody_and_what_has_not_may_come_too_late() {
    var blocks = new Blocks(counter, words);
    blocks.of(RowKind.CONTACT, List.of(MONDAY), PATIENT);

    assertThat(blocks.of(RowKind.CONTACT, List.of(MONDAY), HURRIED)).hasSize(1);
    assertThatThrownBy(() -> blocks.of(RowKind.CONTACT, List.of(MONDAY.plusDays(1)), HURRIED))
        .isInstanceOf(NotYet.class);
  }

  @Test
  void what_was_read_ahead_waits_for_nobody_and_the_latest_day_comes_first() {
    var blocks = new Blocks(counter, words);

    blocks.readAhead();

    assertThat(counter.read).containsExactly(MONDAY.plusDays(1), MONDAY);
    assertThat(blocks.of(RowKind.CONTACT, List.of(MONDAY), HURRIED)).hasSize(1);
  }

  @Test
  void what_changed_is_there_for_who_wants_it_newer_than_that() {
    var blocks = new Blocks(counter, words);
    var before = System.nanoTime();
    blocks.of(RowKind.CONTACT, List.of(MONDAY), new Terms(before, Long.MAX_VALUE));
    counter.contact(MONDAY, "tax", 37, 60, false);
    var after = System.nanoTime();

    assertThat(rowsOn(blocks, new Terms(before, Long.MAX_VALUE))).isEqualTo(1);
    assertThat(rowsOn(blocks, new Terms(after, Long.MAX_VALUE))).isEqualTo(2);
  }

  @Test
  void what_was_asked_for_lately_is_read_anew_before_anybody_asks_again() {
    var blocks = new Blocks(counter, words);
    assertThat(blocks.isWanted()).isFalse();
    blocks.of(RowKind.CONTACT, List.of(MONDAY), PATIENT);
    counter.contact(MONDAY, "tax", 37, 60, false).contact(MONDAY.plusDays(1), "tax", 1, 1, false);

    var now = System.nanoTime();
    blocks.freshen();

    assertThat(blocks.isWanted()).isTrue();
    assertThat(counter.read).containsExactly(MONDAY, MONDAY);
    assertThat(rowsOn(blocks, new Terms(now, Long.MIN_VALUE))).isEqualTo(2);
  }

  @Test
  void whoever_asks_while_a_day_is_read_anew_gets_what_was_known() {
    var blocks = new Blocks(counter, words);
    blocks.of(RowKind.CONTACT, List.of(MONDAY), PATIENT);
    counter.contact(MONDAY, "tax", 37, 60, false);
    var meanwhile = new ArrayList<Integer>();
    counter.onReading(() -> meanwhile.add(rowsOn(blocks, new Terms(LONG_AGO, Long.MIN_VALUE))));

    var now = System.nanoTime();
    blocks.freshen();

    assertThat(meanwhile).containsExactly(1);
    assertThat(rowsOn(blocks, new Terms(now, Long.MIN_VALUE))).isEqualTo(2);
  }

  private static int rowsOn(Blocks blocks, Terms terms) {
    return blocks.of(RowKind.CONTACT, List.of(MONDAY), terms).getFirst().size();
  }

  @Test
  void numbers_and_words_come_out_as_they_went_in() {
    var days =
        new Blocks(counter, words)
            .of(RowKind.CONTACT, List.of(MONDAY, MONDAY.plusDays(1)), PATIENT);

    assertThat(days.getFirst().column(Field.WAIT_SECONDS).at(0)).isEqualTo(600);
    assertThat(days.getLast().column(Field.WAIT_SECONDS).at(0)).isEqualTo(40_000);
    assertThat(days.getFirst().column(Field.SATISFACTION).at(0)).isEqualTo(Words.MISSING);
    assertThat(words.word(Field.DEPARTMENT, days.getFirst().column(Field.DEPARTMENT).at(0)))
        .isEqualTo("citizens");
    assertThat(days.getLast().life(0)).isEqualTo("contact-1");
  }
}
