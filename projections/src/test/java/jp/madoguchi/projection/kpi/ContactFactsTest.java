package jp.madoguchi.projection.kpi;

import static jp.madoguchi.projection.support.Cast.CITIZENS;
import static jp.madoguchi.projection.support.Cast.INSURANCE;
import static jp.madoguchi.projection.support.Cast.SATO_OF_CITIZENS;
import static jp.madoguchi.projection.support.Cast.minute;
import static jp.madoguchi.projection.support.Cast.recorded;
import static jp.madoguchi.projection.support.Cast.storedAndLoaded;
import static jp.madoguchi.projection.support.ContactCast.called;
import static jp.madoguchi.projection.support.ContactCast.cancelled;
import static jp.madoguchi.projection.support.ContactCast.completed;
import static jp.madoguchi.projection.support.ContactCast.ended;
import static jp.madoguchi.projection.support.ContactCast.held;
import static jp.madoguchi.projection.support.ContactCast.left;
import static jp.madoguchi.projection.support.ContactCast.received;
import static jp.madoguchi.projection.support.ContactCast.resumed;
import static jp.madoguchi.projection.support.ContactCast.started;
import static jp.madoguchi.projection.support.ContactCast.wholeVisit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactReceived;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.RowKind;
import org.junit.jupiter.api.Test;

class ContactFactsTest {

  private static final LocalDate THE_DAY = LocalDate.of(2026, 11, 24);
  private static final int UNTIL_MIDNIGHT = 15 * 60;

  @Test
  void telling_a_life_twice_tells_it_once_and_it_survives_the_store() {
    var facts = told(wholeVisit());

    assertThat(toldOn(facts, wholeVisit(), 0)).isEqualTo(facts);
    assertThat(storedAndLoaded(facts, ContactFacts.class)).isEqualTo(facts);
  }

  @Test
  void a_whole_visit_says_how_long_everything_took() {
    var visit = row(told(wholeVisit()), 0);

    assertThat(visit.kind()).isEqualTo(RowKind.CONTACT);
    assertThat(visit.day()).isEqualTo(THE_DAY);
    assertThat(visit.values())
        .containsAllEntriesOf(
            Map.of(
                Field.WAIT_SECONDS, 8 * 60L,
                Field.TOTAL_WAIT_SECONDS, (8 + 5) * 60L,
                Field.SERVICE_SECONDS, (7 + 14) * 60L,
                Field.HOLD_SECONDS, 4 * 60L,
                Field.STAY_SECONDS, 45 * 60L,
                Field.ENTRY_DELAY_SECONDS, 1L,
                Field.SATISFACTION, 5L,
                Field.HAND_WRITTEN, 3L))
        .containsAllEntriesOf(
            Map.of(
                Field.CALLS, 2L,
                Field.SERVICES, 2L,
                Field.WINDOWS, 2L,
                Field.SECTIONS, 2L,
                Field.HANDOVERS, 2L,
                Field.HANDOVER_RETURNS, 1L,
                Field.HOUR, 9L,
                Field.QUARTER_HOUR, 36L))
        .containsAllEntriesOf(
            Map.of(
                Field.DEPARTMENT, CITIZENS.value(),
                Field.CHANNEL, "COUNTER",
                Field.PURPOSE, "MOVING_IN",
                Field.STATE, "COMPLETED",
                Field.OUTCOME, "CASE_OPENED",
                Field.WEEKDAY, "TUESDAY"))
        .containsAllEntriesOf(
            Map.of(
                Field.OPEN_DAY, true,
                Field.TICKETED, true,
                Field.IDENTIFIED, true,
                Field.ANNOUNCED, true,
                Field.SERVED, true,
                Field.COMPLETED, true,
                Field.LEFT, false,
                Field.CANCELLED, false,
                Field.INEXACT, false,
                Field.LATE, false));
  }

  @Test
  void each_service_has_a_row_with_its_own_wait_section_and_clerk() {
    var rows = rows(told(wholeVisit()));
    var second = rows.get(2).values();

    assertThat(rows).hasSize(3);
    assertThat(rows.get(1).values())
        .containsEntry(Field.STAFF, "alias of staff-sato")
        .containsEntry(Field.WINDOW, "3番")
        .containsEntry(Field.WAIT_SECONDS, 8 * 60L)
        .containsEntry(Field.SERVICE_SECONDS, 7 * 60L)
        .containsEntry(Field.HOLD_SECONDS, 4 * 60L)
        .containsEntry(Field.HOLDS, 1L)
        .containsEntry(Field.ENDED, true);
    assertThat(second)
        .containsEntry(Field.DEPARTMENT, INSURANCE.value())
        .containsEntry(Field.WAIT_SECONDS, 5 * 60L)
        .containsEntry(Field.SERVICE_SECONDS, 14 * 60L)
        .containsEntry(Field.ORDINAL, 2L);
  }

  @Test
  void a_row_has_the_fields_of_its_kind_and_no_others() {
    for (var row : rows(told(wholeVisit()))) {
      assertThat(row.kind().fields()).containsAll(row.values().keySet());
    }
    assertThat(row(told(wholeVisit()), 0).values().keySet())
        .containsExactlyInAnyOrderElementsOf(RowKind.CONTACT.fields());
    assertThat(row(told(wholeVisit()), 1).values().keySet())
        .containsExactlyInAnyOrderElementsOf(RowKind.SERVICE.fields());
  }

  @Test
  void what_is_not_over_has_no_duration() {
    var waiting = row(told(List.of(received(0), called(3))), 0).values();
    var served = rows(told(List.of(received(0), called(3), started(1, CITIZENS, 4))));

    assertThat(waiting)
        .doesNotContainKeys(
            Field.WAIT_SECONDS,
            Field.SERVICE_SECONDS,
            Field.STAY_SECONDS,
            Field.OUTCOME,
            Field.HAND_WRITTEN)
        .containsEntry(Field.STATE, "OPEN")
        .containsEntry(Field.SERVED, false);
    assertThat(served.get(0).values())
        .containsEntry(Field.WAIT_SECONDS, 180L)
        .doesNotContainKey(Field.SERVICE_SECONDS);
    assertThat(served.get(1).values())
        .containsEntry(Field.ENDED, false)
        .doesNotContainKeys(Field.SERVICE_SECONDS, Field.HOLD_SECONDS);
  }

  @Test
  void without_a_call_the_wait_lasts_until_the_service() {
    var served = row(told(List.of(received(0), started(1, CITIZENS, 4))), 0).values();

    assertThat(served).containsEntry(Field.WAIT_SECONDS, 240L).containsEntry(Field.CALLS, 0L);
  }

  @Test
  void a_service_that_follows_at_once_has_no_wait() {
    var facts =
        told(List.of(received(0), started(1, CITIZENS, 4), ended(1, 9), started(2, CITIZENS, 10)));

    assertThat(rows(facts).get(2).values()).doesNotContainKey(Field.WAIT_SECONDS);
    assertThat(row(facts, 0).values()).containsEntry(Field.TOTAL_WAIT_SECONDS, 240L);
  }

  @Test
  void a_hold_that_nobody_ended_ends_with_the_contact() {
    var facts = told(List.of(received(0), started(1, CITIZENS, 4), held(5), completed(15)));

    assertThat(rows(facts).get(1).values())
        .containsEntry(Field.HOLD_SECONDS, 600L)
        .containsEntry(Field.SERVICE_SECONDS, 60L);
    assertThat(toldOn(facts, List.of(resumed(20)), 4).services()).isEqualTo(facts.services());
  }

  @Test
  void who_left_was_not_served_and_a_guessed_time_is_said_to_be_one() {
    var gone = row(told(List.of(received(0), left(30))), 0).values();

    assertThat(gone)
        .containsEntry(Field.LEFT, true)
        .containsEntry(Field.INEXACT, true)
        .containsEntry(Field.STAY_SECONDS, 1800L)
        .doesNotContainKey(Field.OUTCOME);
    assertThat(row(told(List.of(received(0), cancelled(1))), 0).values())
        .containsEntry(Field.CANCELLED, true)
        .containsEntry(Field.INEXACT, false);
  }

  @Test
  void a_contact_that_crosses_midnight_counts_on_both_days() {
    var facts =
        told(List.of(received(UNTIL_MIDNIGHT - 5), started(1, CITIZENS, UNTIL_MIDNIGHT + 5)));

    assertThat(facts.days()).containsExactly(THE_DAY, THE_DAY.plusDays(1));
    assertThat(rows(facts)).extracting(Row::day).containsExactly(THE_DAY, THE_DAY.plusDays(1));
    assertThat(rows(facts).get(1).values()).containsEntry(Field.QUARTER_HOUR, 0L);
  }

  @Test
  void what_is_entered_more_than_a_quarter_of_an_hour_later_is_late() {
    var onTime = new Recorded(0, minute(15), SATO_OF_CITIZENS);
    var late = new Recorded(0, minute(16), SATO_OF_CITIZENS);

    assertThat(ContactFacts.startedBy(received(0), onTime).late()).isFalse();
    assertThat(ContactFacts.startedBy(received(0), late).late()).isTrue();
    assertThat(ContactFacts.startedBy(received(0), late).delay()).isEqualTo(960);
    var startedLate =
        ContactFacts.startedBy(received(0), onTime)
            .after(started(1, CITIZENS, 4), new Recorded(1, minute(30), SATO_OF_CITIZENS));
    assertThat(startedLate.late()).isTrue();
    assertThat(startedLate.services().getFirst().late()).isTrue();
  }

  private static ContactFacts told(List<? extends ContactEvent> visit) {
    var first =
        ContactFacts.startedBy(
            (ContactReceived) visit.getFirst(), recorded(0, minuteOf(visit.getFirst())));
    return toldOn(first, visit.subList(1, visit.size()), 1);
  }

  private static ContactFacts toldOn(
      ContactFacts before, List<? extends ContactEvent> visit, int next) {
    var facts = before;
    for (var i = 0; i < visit.size(); i++) {
      facts = facts.after(visit.get(i), recorded(next + i, minuteOf(visit.get(i))));
    }
    return facts;
  }

  private static int minuteOf(ContactEvent event) {
    return (int) ((event.happenedAt().toEpochMilli() - minute(0).toEpochMilli()) / 60_000);
  }

  private static List<Row> rows(ContactFacts facts) {
    return ContactRows.of(facts, staff -> "alias of " + staff);
  }

  private static Row row(ContactFacts facts, int number) {
    return rows(facts).get(number);
  }
}
