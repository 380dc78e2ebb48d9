package jp.madoguchi.projection.kpi;

import static jp.madoguchi.projection.support.Cast.CITIZENS;
import static jp.madoguchi.projection.support.Cast.INSURANCE;
import static jp.madoguchi.projection.support.Cast.minute;
import static jp.madoguchi.projection.support.Cast.recorded;
import static jp.madoguchi.projection.support.Cast.storedAndLoaded;
import static jp.madoguchi.projection.support.ContactCast.cancelled;
import static jp.madoguchi.projection.support.ContactCast.received;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.TicketCountId;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.RowKind;
import jp.madoguchi.shared.tickets.TicketEvent.TicketsReported;
import org.junit.jupiter.api.Test;

class TicketRowsTest {

  private static final LocalDate THE_DAY = LocalDate.of(2026, 11, 24);
  private static final int UNTIL_MIDNIGHT = 15 * 60;

  private final ContactFacts contact = ContactFacts.startedBy(received(0), recorded(0, 0));

  @Test
  void say_how_many_of_the_tickets_that_were_given_out_were_recorded() {
    var rows = TicketRows.of(THE_DAY, List.of(count(CITIZENS, 3)), List.of(contact, contact));

    assertThat(rows).singleElement().extracting(Row::kind).isEqualTo(RowKind.TICKETS);
    assertThat(rows.getFirst().values())
        .containsAllEntriesOf(
            Map.of(
                Field.DEPARTMENT,
                CITIZENS.value(),
                Field.ISSUED,
                3L,
                Field.RECORDED,
                2L,
                Field.WEEKDAY,
                "TUESDAY",
                Field.OPEN_DAY,
                true));
    assertThat(rows.getFirst().values().keySet())
        .containsExactlyInAnyOrderElementsOf(RowKind.TICKETS.fields());
  }

  @Test
  void where_nobody_counted_the_count_is_not_known_and_where_nobody_came_nothing_was_recorded() {
    var rows = TicketRows.of(THE_DAY, List.of(count(INSURANCE, 5)), List.of(contact));

    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().values())
        .containsEntry(Field.RECORDED, 1L)
        .doesNotContainKey(Field.ISSUED);
    assertThat(rows.getLast().values())
        .containsEntry(Field.RECORDED, 0L)
        .containsEntry(Field.ISSUED, 5L);
  }

  @Test
  void who_was_wrongly_entered_or_came_on_another_day_has_no_ticket_of_that_day() {
    var wrong = contact.after(cancelled(1), recorded(1, 1));
    var late = ContactFacts.startedBy(received(UNTIL_MIDNIGHT - 5), recorded(0, 0));

    assertThat(TicketRows.of(THE_DAY, List.of(), List.of(wrong))).isEmpty();
    assertThat(TicketRows.of(THE_DAY.plusDays(1), List.of(), List.of(late))).isEmpty();
  }

  @Test
  void a_count_is_of_its_day_and_survives_the_store() {
    var count = count(CITIZENS, 3);

    assertThat(count.days()).containsExactly(THE_DAY);
    assertThat(storedAndLoaded(count, TicketFacts.class)).isEqualTo(count);
  }

  private static TicketFacts count(DepartmentId section, int issued) {
    return TicketFacts.of(reported(section, issued), recorded(0, 1));
  }

  private static TicketsReported reported(DepartmentId section, int issued) {
    var id = TicketCountId.of(section, THE_DAY);
    return new TicketsReported(id, section, THE_DAY, issued, minute(1));
  }
}
