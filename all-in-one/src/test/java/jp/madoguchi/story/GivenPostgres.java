package jp.madoguchi.story;

import java.sql.DriverManager;
import java.sql.SQLException;

/** A PostgreSQL of others, in which the stories have a schema of their own. */
record GivenPostgres(String url, String schema) {

  /** The JDBC URL of a schema that is new. */
  String freshSchema() {
    run("create schema " + schema);
    return url + (url.contains("?") ? "&" : "?") + "currentSchema=" + schema;
  }

  void drop() {
    run("drop schema %s cascade".formatted(schema));
  }

  private void run(String sql) {
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("The PostgreSQL that POSTGRES_URL gives refuses: " + sql, e);
    }
  }
}
