package jp.madoguchi.command.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.command.proof.Export.Scope;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The bundles that were asked for: one node at a time makes each, and takes over from a dead one.
 */
@Component
class ExportTable {

  private static final String CLAIM =
      """
      with claimed as (
        update proof_export
           set state = 'RUNNING', owner = ?, claimed_until = now() + interval '1 minute', done = 0
         where id = (
           select id from proof_export
            where state = 'WAITING' or state = 'RUNNING' and claimed_until < now()
            order by asked_at limit 1 for update skip locked)
        returning *),
      unfinished as (
        delete from proof_export_piece where export in (select id from claimed))
      select id, asked_by, scope, subject, recorded_from, recorded_to from claimed
      """;

  private final JdbcTemplate jdbc;

  ExportTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Somebody else has taken over, because this node was silent for too long. */
  static final class TakenOver extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  void ask(Export export, Instant now) {
    jdbc.update(
        """
        insert into proof_export
          (id, asked_at, asked_by, scope, subject, recorded_from, recorded_to, state)
        values (?, ?, ?, ?, ?, ?, ?, 'WAITING')
        """,
        export.id(),
        Timestamp.from(now),
        export.askedBy(),
        export.scope().name(),
        export.subject(),
        export.from(),
        export.to());
  }

  /** The next one to be made, from its beginning on. */
  Optional<Export> claim(String owner) {
    return jdbc.query(CLAIM, (row, _) -> read(row), owner).stream().findFirst();
  }

  /**
   * How far it is.
   *
   * @throws TakenOver if it is not this node's any more
   */
  void progress(Export export, String owner, long leaves, long done, long facts) {
    require(
        jdbc.update(
            """
            update proof_export
               set leaves = ?, done = ?, facts = ?, claimed_until = now() + interval '1 minute'
             where id = ? and owner = ? and state = 'RUNNING'
            """,
            leaves,
            done,
            facts,
            export.id(),
            owner));
  }

  /**
   * @throws TakenOver if it is not this node's any more
   */
  void add(Export export, String owner, int number, byte[] piece) {
    require(
        jdbc.update(
            """
            insert into proof_export_piece (export, number, bytes)
            select id, ?, ? from proof_export where id = ? and owner = ?
            """,
            number,
            piece,
            export.id(),
            owner));
  }

  /**
   * @param state READY or FAILED
   */
  void end(Export export, String owner, String state, long bytes) {
    jdbc.update(
        "update proof_export set state = ?, bytes = ? where id = ? and owner = ?",
        state,
        bytes,
        export.id(),
        owner);
  }

  /** What was asked for before that is not kept any longer. */
  void throwAwayBefore(Instant moment) {
    jdbc.update(
        """
        with old as (
          update proof_export set state = 'THROWN_AWAY'
           where state in ('READY', 'FAILED') and asked_at < ? returning id)
        delete from proof_export_piece where export in (select id from old)
        """,
        Timestamp.from(moment));
  }

  private static void require(int rows) {
    if (rows == 0) {
      throw new TakenOver();
    }
  }

  private static Export read(ResultSet row) throws SQLException {
    return new Export(
        row.getString(1),
        row.getString(2),
        Scope.valueOf(row.getString(3)),
        row.getString(4),
        row.getString(5),
        row.getString(6));
  }
}
