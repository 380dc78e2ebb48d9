package jp.madoguchi.query.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import jp.madoguchi.shared.access.AccessRecorded;
import jp.madoguchi.shared.access.SignInFailed;
import jp.madoguchi.shared.id.VisitorId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 閲覧記録 — asks the table {@code access_fact}, which is kept beside the facts of lives. */
@Component
class AccessRecords {

  private static final int PATIENCE_SECONDS = 10;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** What is theirs: their contacts and cases, whoever was merged into them, and their erasure. */
  private static final String LIVES_OF =
      """
      with recursive belonging as (
        select ?::text as subject
        union
        select k.subject from subject_key k join belonging b on k.owner = b.subject)
      select subject from belonging
      union
      select replace(subject, 'visitor-', 'erasure-') from belonging where subject like 'visitor-%'
      """;

  private final JdbcTemplate jdbc;

  AccessRecords(DataSource postgres) {
    this.jdbc = new JdbcTemplate(postgres);
    this.jdbc.setQueryTimeout(PATIENCE_SECONDS);
  }

  /** A fact, and where it stands. */
  record At<F>(long position, F fact) {}

  /** Looks, the newest first. */
  List<At<AccessRecorded>> looks(Conditions conditions, int limit) {
    return facts(conditions, limit, AccessRecorded.class);
  }

  /** Failed sign-ins, the newest first. */
  List<At<SignInFailed>> failures(Conditions conditions, int limit) {
    return facts(conditions, limit, SignInFailed.class);
  }

  /** Counted, added up, grouped: whatever the query says after its conditions. */
  <T> List<T> summed(String select, Conditions conditions, String rest, RowMapper<T> row) {
    return jdbc.query(
        select + " from access_fact" + conditions.where() + rest, row, conditions.arguments());
  }

  List<String> livesOf(VisitorId visitor) {
    return jdbc.queryForList(LIVES_OF, String.class, visitor.value());
  }

  private <F> List<At<F>> facts(Conditions conditions, int limit, Class<F> type) {
    return jdbc.query(
        "select position, payload::text as payload from access_fact"
            + conditions.where()
            + " order by position desc limit ?",
        (row, _) -> read(row, type),
        conditions.argumentsAnd(limit));
  }

  private static <F> At<F> read(ResultSet row, Class<F> type) throws SQLException {
    return new At<>(row.getLong("position"), JSON.readValue(row.getString("payload"), type));
  }
}
