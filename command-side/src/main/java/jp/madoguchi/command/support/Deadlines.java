package jp.madoguchi.command.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * 期限表 — hands out what is due, to one node at a time: a claimed row is skipped by the others until
 * it is settled or the claim lapses, so that a node that dies leaves nothing undone.
 */
@Component
class Deadlines {

  private static final Duration CLAIM = Duration.ofMinutes(1);

  private static final String CLAIM_DUE =
      """
      with due as materialized (
        select life from deadline
         where kind = ? and due_at <= ? and (claimed_until is null or claimed_until <= ?)
         order by due_at
         limit ?
           for update skip locked)
      update deadline d set claimed_until = ?
        from due where d.life = due.life
      returning d.life, d.kind, d.due_at, d.due_on, d.sequence
      """;

  private static final String SETTLE =
      "update deadline set due_at = null where life = ? and kind = ? and sequence = ?";

  private final JdbcTemplate jdbc;

  Deadlines(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** What was due by now, the longest overdue first; nobody else gets it for a minute. */
  List<Deadline> claim(DeadlineKind kind, Instant now, int limit) {
    var moment = now.atOffset(ZoneOffset.UTC);
    return jdbc.query(
        CLAIM_DUE, Deadlines::read, kind.name(), moment, moment, limit, moment.plus(CLAIM));
  }

  /** It was dealt with; unless a later fact has set another moment meanwhile, nothing is due. */
  void settle(Deadline deadline) {
    jdbc.update(SETTLE, deadline.life(), deadline.kind().name(), deadline.sequence());
  }

  private static Deadline read(ResultSet row, int number) throws SQLException {
    return new Deadline(
        row.getString("life"),
        DeadlineKind.valueOf(row.getString("kind")),
        row.getObject("due_at", OffsetDateTime.class).toInstant(),
        row.getObject("due_on", LocalDate.class),
        row.getLong("sequence"));
  }
}
