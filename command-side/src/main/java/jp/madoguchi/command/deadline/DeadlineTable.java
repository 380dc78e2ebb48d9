package jp.madoguchi.command.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.command.support.DeadlineKind;
import jp.madoguchi.shared.calendar.WorkingCalendar;
import jp.madoguchi.shared.catalog.CatalogEvent.DueRuleExtended;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.ProcedureCaseId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table of what comes due, as far as it is written. A fact seen before changes nothing. */
@Component
class DeadlineTable {

  private static final String OPEN_CONTACT =
      """
      insert into deadline (life, sequence, kind, due_at) values (?, ?, 'OFFICE_CLOSES', ?)
      on conflict (life) do nothing
      """;

  private static final String SAVE_CLOCK =
      """
      insert into deadline as d
        (life, sequence, kind, due_at, procedure_id, opened_on, due_on, standing, rules)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?::bigint[])
      on conflict (life) do update set
        sequence = excluded.sequence,
        kind = excluded.kind,
        due_at = excluded.due_at,
        due_on = excluded.due_on,
        standing = excluded.standing,
        rules = excluded.rules,
        claimed_until = null
      where d.sequence < excluded.sequence
      """;

  private static final String ADD_RULE =
      """
      insert into due_rule (procedure_id, rule, working_days, opened_from, opened_to)
      values (?, ?, ?, ?, ?)
      on conflict do nothing
      """;

  private final JdbcTemplate jdbc;
  private final WorkingCalendar calendar;

  DeadlineTable(JdbcTemplate jdbc, WorkingCalendar calendar) {
    this.jdbc = jdbc;
    this.calendar = calendar;
  }

  void add(ContactId contact, long sequence, Instant closesAt) {
    jdbc.update(OPEN_CONTACT, contact.value(), sequence, closesAt.atOffset(ZoneOffset.UTC));
  }

  void remove(ContactId contact) {
    jdbc.update("delete from deadline where life = ?", contact.value());
  }

  /** The clock of that case, unless it has seen that fact already. */
  Optional<CaseClock> clockBefore(ProcedureCaseId caseId, long sequence) {
    return jdbc
        .query(
            "select * from deadline where life = ? and sequence < ?",
            DeadlineTable::readClock,
            caseId.value(),
            sequence)
        .stream()
        .findFirst();
  }

  void save(ProcedureCaseId caseId, long sequence, CaseClock clock) {
    jdbc.update(
        SAVE_CLOCK,
        caseId.value(),
        sequence,
        Optional.ofNullable(clock.next()).map(Enum::name).orElse(null),
        clock.dueAt(calendar).map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null),
        clock.procedure(),
        clock.openedOn(),
        clock.dueOn(),
        clock.standing().name(),
        clock.rules().toString().replace('[', '{').replace(']', '}'));
  }

  void add(DueRuleExtended rule, long sequence) {
    jdbc.update(
        ADD_RULE,
        rule.procedure().value(),
        sequence,
        rule.workingDays(),
        rule.openedFrom(),
        rule.openedTo());
  }

  private static CaseClock readClock(ResultSet row, int number) throws SQLException {
    return new CaseClock(
        row.getString("procedure_id"),
        row.getObject("opened_on", LocalDate.class),
        row.getObject("due_on", LocalDate.class),
        Standing.valueOf(row.getString("standing")),
        Optional.ofNullable(row.getString("kind")).map(DeadlineKind::valueOf).orElse(null),
        Set.of((Long[]) row.getArray("rules").getArray()));
  }
}
