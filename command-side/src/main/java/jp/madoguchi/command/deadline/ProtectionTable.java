package jp.madoguchi.command.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import jp.madoguchi.command.support.DeadlineKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows of the index that are about protections. A fact seen before changes nothing. */
@Component
class ProtectionTable {

  private static final String SAVE =
      """
      insert into deadline as d (life, sequence, kind, due_at, due_on) values (?, ?, ?, ?, ?)
      on conflict (life) do update set
        sequence = excluded.sequence,
        kind = excluded.kind,
        due_at = excluded.due_at,
        due_on = excluded.due_on,
        claimed_until = null
      where d.sequence < excluded.sequence
      """;

  private final JdbcTemplate jdbc;

  ProtectionTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void save(String row, long sequence, DeadlineKind kind, Instant at, @Nullable LocalDate day) {
    jdbc.update(SAVE, row, sequence, kind.name(), at.atOffset(ZoneOffset.UTC), day);
  }

  void remove(String row) {
    jdbc.update("delete from deadline where life = ?", row);
  }
}
