package jp.madoguchi.platform.privacy;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * The tables as the command side makes them, in a PostgreSQL that lives as long as the tests do.
 */
final class KeyTables {

  private static final Path MIGRATIONS =
      Path.of("..", "command-side", "src", "main", "resources", "db", "migration");

  private static final DataSource POSTGRES = started();

  private KeyTables() {}

  static DataSource empty() {
    new JdbcTemplate(POSTGRES).update("delete from subject_key");
    return POSTGRES;
  }

  private static DataSource started() {
    try {
      var postgres = new HikariDataSource();
      postgres.setDataSource(
          EmbeddedPostgres.builder()
              .setPGStartupWait(Duration.ofMinutes(1))
              .start()
              .getPostgresDatabase());
      new ResourceDatabasePopulator(
              new FileSystemResource(MIGRATIONS.resolve("V1__facts.sql")),
              new FileSystemResource(MIGRATIONS.resolve("V3__subject_keys.sql")))
          .execute(postgres);
      return postgres;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
