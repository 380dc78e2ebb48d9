package jp.madoguchi.platform.access;

import java.util.List;
import javax.sql.DataSource;
import jp.madoguchi.shared.access.AccessFact;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code access_fact}: facts are added, in one statement and so in one commit. */
@Component
class AccessTable implements AccessFacts {

  private static final String APPEND =
      """
      insert into access_fact
        (recorded_at, fact, kind, staff, department, refused, shown, subjects, payload)
      select recorded_at, fact, kind, staff, department, refused, shown, subjects, payload
        from jsonb_to_recordset(?::jsonb) as r (
          recorded_at timestamptz, fact text, kind text, staff text, department text,
          refused boolean, shown integer, subjects text[], payload jsonb)
      """;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcTemplate jdbc;

  AccessTable(DataSource postgres) {
    this.jdbc = new JdbcTemplate(postgres);
  }

  @Override
  public void append(List<AccessFact> facts) {
    if (!facts.isEmpty()) {
      jdbc.update(APPEND, JSON.writeValueAsString(facts.stream().map(AccessRow::of).toList()));
    }
  }
}
