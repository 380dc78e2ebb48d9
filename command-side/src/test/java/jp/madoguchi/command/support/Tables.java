package jp.madoguchi.command.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/** The command side's own tables, in a PostgreSQL that lives as long as the tests do. */
public final class Tables {

  private static final DataSource POSTGRES = started();

  private Tables() {}

  /** All tables, and nothing in them. */
  public static DataSource empty() {
    var jdbc = new JdbcTemplate(POSTGRES);
    jdbc.update("delete from deadline");
    jdbc.update("delete from due_rule");
    jdbc.update("delete from open_question");
    jdbc.update("delete from open_model_request");
    jdbc.update("delete from subject_key");
    jdbc.execute(
        """
        truncate DomainEventEntry, proof_gap, proof_tile, proof_leaves, proof_time_stamp,
                 proof_checkpoint, proof_key, proof_check, proof_export, proof_export_piece
          restart identity
        """);
    jdbc.update("update proof_head set size = 0, position = 0");
    // Nobody may empty it otherwise.
    jdbc.execute("alter table access_fact disable trigger user");
    jdbc.update("delete from access_fact");
    jdbc.execute("alter table access_fact enable trigger user");
    return POSTGRES;
  }

  private static DataSource started() {
    try {
      var postgres =
          EmbeddedPostgres.builder()
              .setPGStartupWait(Duration.ofMinutes(1))
              .start()
              .getPostgresDatabase();
      Flyway.configure().dataSource(postgres).load().migrate();
      return postgres;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
