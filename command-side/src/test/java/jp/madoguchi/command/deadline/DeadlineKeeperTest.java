package jp.madoguchi.command.deadline;

import static jp.madoguchi.command.deadline.ClockStories.CALENDAR;
import static jp.madoguchi.command.deadline.ClockStories.CARE;
import static jp.madoguchi.command.deadline.ClockStories.DUE;
import static jp.madoguchi.command.deadline.ClockStories.FRIDAY_AFTER;
import static jp.madoguchi.command.deadline.ClockStories.RECEIVED_ON;
import static jp.madoguchi.command.deadline.ClockStories.THE_CASE;
import static jp.madoguchi.command.deadline.ClockStories.TUESDAY;
import static jp.madoguchi.command.deadline.ClockStories.approached;
import static jp.madoguchi.command.deadline.ClockStories.at;
import static jp.madoguchi.command.deadline.ClockStories.correctionRequested;
import static jp.madoguchi.command.deadline.ClockStories.decided;
import static jp.madoguchi.command.deadline.ClockStories.extended;
import static jp.madoguchi.command.deadline.ClockStories.opened;
import static jp.madoguchi.command.deadline.ClockStories.reopened;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import jp.madoguchi.command.support.Tables;
import jp.madoguchi.shared.catalog.CatalogEvent.DueRuleExtended;
import jp.madoguchi.shared.contact.Channel;
import jp.madoguchi.shared.contact.ContactEvent.ContactReceived;
import jp.madoguchi.shared.contact.ContactEvent.VisitorLeft;
import jp.madoguchi.shared.contact.Office;
import jp.madoguchi.shared.contact.TimeAccuracy;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.ProcedureCaseId;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class DeadlineKeeperTest {

  private static final ContactId THE_CONTACT = ContactId.next();

  private final JdbcTemplate jdbc = new JdbcTemplate(Tables.empty());
  private final DeadlineKeeper keeper =
      new DeadlineKeeper(new DeadlineTable(jdbc, CALENDAR), CALENDAR);

  @Test
  void an_open_contact_is_due_when_the_office_closes() {
    keeper.on(received(), 0, TUESDAY);

    assertThat(due("OFFICE_CLOSES")).containsExactly(at("2026-11-24T17:15"));
  }

  @Test
  void what_was_entered_late_is_due_when_the_office_closes_next() {
    keeper.on(received(), 0, at("2026-11-25T09:00"));

    assertThat(due("OFFICE_CLOSES")).containsExactly(at("2026-11-25T17:15"));
  }

  @Test
  void a_contact_that_ended_is_due_no_more() {
    keeper.on(received(), 0, TUESDAY);
    keeper.on(received(), 0, TUESDAY);
    keeper.on(new VisitorLeft(THE_CONTACT, TimeAccuracy.EXACT, TUESDAY));

    assertThat(due("OFFICE_CLOSES")).isEmpty();
  }

  @Test
  void a_case_comes_due() {
    keeper.on(opened(DUE), 0);
    assertThat(due("DUE_SOON")).containsExactly(at("2026-12-03T08:45"));

    tell(1, approached(DUE));
    assertThat(due("DUE_SOON")).isEmpty();
    assertThat(due("OVERDUE")).containsExactly(at("2026-12-09T00:00"));
  }

  @Test
  void a_case_that_waits_or_ended_is_not_due() {
    keeper.on(opened(DUE), 0);
    tell(1, correctionRequested());
    assertThat(due("DUE_SOON")).isEmpty();

    tell(2, decided());
    assertThat(due("DUE_SOON")).isEmpty();

    tell(3, reopened(FRIDAY_AFTER));
    assertThat(due("DUE_SOON")).containsExactly(at("2026-12-08T08:45"));
  }

  @Test
  void a_second_delivery_changes_nothing() {
    keeper.on(opened(DUE), 0);
    tell(1, approached(DUE));
    tell(2, extended(null, FRIDAY_AFTER));

    keeper.on(opened(DUE), 0);
    tell(1, decided());
    tell(2, correctionRequested());

    assertThat(due("DUE_SOON")).containsExactly(at("2026-12-08T08:45"));
  }

  @Test
  void a_rule_holds_for_the_cases_of_its_days_whichever_came_first() {
    var before = ProcedureCaseId.next();
    keeper.on(opened(before, DUE), 0);
    keeper.on(rule(RECEIVED_ON, RECEIVED_ON), 3);
    var after = ProcedureCaseId.next();
    keeper.on(opened(after, DUE), 0);

    assertThat(extensionsDue()).containsExactlyInAnyOrder(before.value(), after.value());
  }

  @Test
  void a_rule_holds_for_no_other_days() {
    keeper.on(opened(DUE), 0);
    keeper.on(rule(RECEIVED_ON.plusDays(1), null), 3);
    keeper.on(rule(RECEIVED_ON.minusDays(9), RECEIVED_ON.minusDays(1)), 4);
    assertThat(extensionsDue()).isEmpty();

    keeper.on(rule(RECEIVED_ON, null), 5);
    assertThat(extensionsDue()).containsExactly(THE_CASE.value());
  }

  @Test
  void a_rule_that_moved_a_case_is_done_with_it() {
    keeper.on(opened(DUE), 0);
    keeper.on(rule(RECEIVED_ON, null), 3);
    keeper.on(rule(RECEIVED_ON, null), 3);
    tell(1, extended(3L, FRIDAY_AFTER));

    assertThat(extensionsDue()).isEmpty();
    assertThat(due("DUE_SOON")).containsExactly(at("2026-12-08T08:45"));
  }

  @Test
  void a_rule_moves_what_waits_but_not_what_ended() {
    keeper.on(rule(RECEIVED_ON, null), 3);
    keeper.on(opened(DUE), 0);
    tell(1, correctionRequested());
    assertThat(extensionsDue()).containsExactly(THE_CASE.value());

    tell(2, decided());
    assertThat(extensionsDue()).isEmpty();
  }

  private void tell(long sequence, ProcedureCaseEvent fact) {
    keeper.on(fact, sequence);
  }

  private List<Instant> due(String kind) {
    return jdbc.query(
        "select due_at from deadline where kind = ? and due_at is not null",
        (row, _) -> row.getObject(1, OffsetDateTime.class).toInstant(),
        kind);
  }

  private List<String> extensionsDue() {
    return jdbc.queryForList("select case_id from extension_due", String.class);
  }

  private static DueRuleExtended rule(LocalDate from, @Nullable LocalDate to) {
    return new DueRuleExtended(CARE, 3, from, to, "大雨による災害");
  }

  private static ContactReceived received() {
    return new ContactReceived(
        THE_CONTACT,
        Channel.COUNTER,
        Office.MAIN,
        new DepartmentId("dept-citizens"),
        List.of(),
        null,
        Set.of(),
        TUESDAY);
  }
}
