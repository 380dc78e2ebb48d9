package jp.madoguchi.projection.kpi;

import static jp.madoguchi.projection.support.CaseCast.assigned;
import static jp.madoguchi.projection.support.CaseCast.completed;
import static jp.madoguchi.projection.support.CaseCast.correctionAnswered;
import static jp.madoguchi.projection.support.CaseCast.correctionRequested;
import static jp.madoguchi.projection.support.CaseCast.december;
import static jp.madoguchi.projection.support.CaseCast.decided;
import static jp.madoguchi.projection.support.CaseCast.opened;
import static jp.madoguchi.projection.support.CaseCast.reopened;
import static jp.madoguchi.projection.support.CaseCast.wholeLife;
import static jp.madoguchi.projection.support.Cast.CITIZENS;
import static jp.madoguchi.projection.support.Cast.INSURANCE;
import static jp.madoguchi.projection.support.Cast.SATO_OF_CITIZENS;
import static jp.madoguchi.projection.support.Cast.minute;
import static jp.madoguchi.projection.support.Cast.recorded;
import static jp.madoguchi.projection.support.Cast.storedAndLoaded;
import static jp.madoguchi.projection.support.ContactCast.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.madoguchi.projection.support.CaseCast;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.RowKind;
import jp.madoguchi.shared.procedurecase.Decision;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseOpened;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseFactsTest {

  private static final int A_DAY = 24 * 60;
  private static final LocalDate THE_DAY = LocalDate.of(2026, 11, 24);

  @Test
  void telling_a_life_twice_tells_it_once_and_it_survives_the_store() {
    var facts = told(wholeLife());

    assertThat(toldOn(facts, wholeLife(), 0)).isEqualTo(facts);
    assertThat(storedAndLoaded(facts, CaseFacts.class)).isEqualTo(facts);
  }

  @Test
  void a_long_life_says_where_it_left_the_straight_way() {
    var row = rows(told(wholeLife()), null).getFirst().values();

    assertThat(row)
        .containsAllEntriesOf(
            Map.of(
                Field.DEPARTMENT, INSURANCE.value(),
                Field.PROCEDURE, "proc-moving-in",
                Field.REVISION, "2",
                Field.STATE, "COMPLETED",
                Field.DECISION_TAKEN, "GRANTED",
                Field.DEFECT, "MISSING_DOCUMENT"))
        .containsAllEntriesOf(
            Map.of(
                Field.RETURNED, true,
                Field.DECIDED, true,
                Field.COMPLETED, true,
                Field.CANCELLED, false,
                Field.WITHDRAWN, false,
                Field.IN_TIME, true,
                Field.STANDARD_FLOW, false,
                Field.AT_COUNTER, true,
                Field.PROVISIONAL, false))
        .containsAllEntriesOf(
            Map.of(
                Field.CORRECTIONS, 1L,
                Field.TRANSFERS, 2L,
                Field.EXTENSIONS, 1L,
                Field.WORKING_DAYS, 0L,
                Field.LEAD_SECONDS, 21 * 60L));
  }

  @Test
  void it_counts_on_the_days_it_was_opened_decided_and_completed() {
    var facts =
        told(
            List.of(
                opened(false, 0),
                assigned(2),
                decided(Decision.GRANTED, A_DAY),
                completed(2 * A_DAY)));

    assertThat(rows(facts, null))
        .extracting(Row::kind, Row::day)
        .containsExactly(
            tuple(RowKind.CASE, THE_DAY),
            tuple(RowKind.DECISION, THE_DAY.plusDays(1)),
            tuple(RowKind.COMPLETION, THE_DAY.plusDays(2)));
    assertThat(facts.days()).containsExactly(THE_DAY, THE_DAY.plusDays(1), THE_DAY.plusDays(2));
    assertThat(rows(facts, null).getFirst().values())
        .containsEntry(Field.STANDARD_FLOW, true)
        .containsEntry(Field.STAFF, "alias of staff-suzuki")
        .containsEntry(Field.WORKING_DAYS, 1L);
  }

  @Test
  void taken_up_again_it_is_not_decided_any_more_but_its_day_is_remembered() {
    var decided = told(List.of(opened(false, 0), decided(Decision.REJECTED, A_DAY)));
    var again = toldOn(decided, List.of(reopened(2 * A_DAY)), 2);

    assertThat(rows(again, null)).extracting(Row::kind).containsExactly(RowKind.CASE);
    assertThat(again.days()).isEqualTo(decided.days());
    assertThat(rows(again, null).getFirst().values())
        .containsEntry(Field.DECIDED, false)
        .doesNotContainKeys(
            Field.WORKING_DAYS, Field.IN_TIME, Field.LEAD_SECONDS, Field.DECISION_TAKEN);
  }

  @Test
  void days_in_which_the_applicant_was_waited_for_do_not_count() {
    var facts =
        told(
            List.of(
                opened(false, 0),
                correctionRequested(A_DAY),
                correctionAnswered(3 * A_DAY),
                decided(Decision.GRANTED, 6 * A_DAY)));

    // From Tuesday the 24th to Monday the 30th there are four working days; two were waited.
    assertThat(rows(facts, null).getFirst().values())
        .containsEntry(Field.PAUSED_DAYS, 2L)
        .containsEntry(Field.WORKING_DAYS, 2L);
  }

  @Test
  void what_is_decided_after_its_day_is_not_in_time() {
    var dueOn = december(1);
    var days = (int) (dueOn.toEpochDay() - THE_DAY.toEpochDay());

    assertThat(inTime(days)).isEqualTo(true);
    assertThat(inTime(days + 1)).isEqualTo(false);
  }

  @Test
  void a_case_has_channel_place_and_purpose_from_the_contact_in_which_it_was_handed_in() {
    var contact = ContactFacts.startedBy(received(0), recorded(0, 0));
    var facts = told(List.of(opened(false, 1)));

    assertThat(rows(facts, contact).getFirst().values())
        .containsEntry(Field.CHANNEL, "COUNTER")
        .containsEntry(Field.OFFICE, "MAIN")
        .containsEntry(Field.PURPOSE, "MOVING_IN")
        .containsEntry(Field.DEPARTMENT, CITIZENS.value());
    assertThat(rows(facts, null).getFirst().values()).doesNotContainKey(Field.CHANNEL);
  }

  @Test
  void what_was_missed_at_an_earlier_visit_says_after_how_many_days_it_was_found() {
    var earlier = ContactFacts.startedBy(received(0), recorded(0, 0));
    var facts = told(List.of(opened(false, 3 * A_DAY), decided(Decision.GRANTED, 4 * A_DAY)));
    var rows = CaseRows.of(facts, null, earlier, false, staff -> "alias of " + staff);

    assertThat(facts.missedIn()).isEqualTo(CaseCast.THE_EARLIER_CONTACT);
    assertThat(rows.getFirst().values()).containsEntry(Field.MISSED_AFTER_DAYS, 3L);
    assertThat(rows.getLast().values()).doesNotContainKey(Field.MISSED_AFTER_DAYS);
    assertThat(rows(facts, null).getFirst().values()).doesNotContainKey(Field.MISSED_AFTER_DAYS);
  }

  @Test
  void its_rows_say_that_ai_navi_was_asked_about_it() {
    var facts = told(wholeLife());

    assertThat(CaseRows.of(facts, null, null, true, staff -> "alias of " + staff))
        .hasSize(3)
        .allSatisfy(row -> assertThat(row.values()).containsEntry(Field.CONSULTED, true));
    assertThat(rows(facts, null).getFirst().values()).containsEntry(Field.CONSULTED, false);
  }

  @Test
  void a_row_has_the_fields_of_its_kind_and_no_others() {
    var contact = ContactFacts.startedBy(received(0), recorded(0, 0));

    assertThat(rows(told(wholeLife()), contact))
        .hasSize(3)
        .allSatisfy(row -> assertThat(row.kind().fields()).containsAll(row.values().keySet()));
  }

  @Test
  void a_fact_that_was_entered_late_makes_the_case_late() {
    var onTime = CaseFacts.startedBy(opened(false, 0), recorded(0, 0));
    var late = onTime.after(assigned(2), new Recorded(1, minute(18), SATO_OF_CITIZENS));

    assertThat(onTime.late()).isFalse();
    assertThat(onTime.delay()).isEqualTo(1);
    assertThat(late.late()).isTrue();
  }

  private static @Nullable Object inTime(int daysLater) {
    var facts = told(List.of(opened(false, 0), decided(Decision.GRANTED, daysLater * A_DAY)));
    return rows(facts, null).getFirst().values().get(Field.IN_TIME);
  }

  private static CaseFacts told(List<? extends ProcedureCaseEvent> life) {
    var first =
        CaseFacts.startedBy((CaseOpened) life.getFirst(), recorded(0, minuteOf(life.getFirst())));
    return toldOn(first, life.subList(1, life.size()), 1);
  }

  private static CaseFacts toldOn(
      CaseFacts before, List<? extends ProcedureCaseEvent> life, int next) {
    var facts = before;
    for (var i = 0; i < life.size(); i++) {
      facts = facts.after(life.get(i), recorded(next + i, minuteOf(life.get(i))));
    }
    return facts;
  }

  private static int minuteOf(ProcedureCaseEvent event) {
    return (int) ((event.happenedAt().toEpochMilli() - minute(0).toEpochMilli()) / 60_000);
  }

  private static List<Row> rows(CaseFacts facts, @Nullable ContactFacts contact) {
    return CaseRows.of(facts, contact, null, false, staff -> "alias of " + staff);
  }
}
