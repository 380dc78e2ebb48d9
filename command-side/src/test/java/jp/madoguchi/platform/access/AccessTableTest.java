package jp.madoguchi.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import jp.madoguchi.command.support.Tables;
import jp.madoguchi.shared.access.AccessFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;

class AccessTableTest implements AccessFactsContract {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String FACT = "jp.madoguchi.shared.access.";

  private final DataSource postgres = Tables.empty();
  private final JdbcTemplate jdbc = new JdbcTemplate(postgres);
  private final AccessTable table = new AccessTable(postgres);

  @Override
  public AccessFacts facts() {
    return table;
  }

  @Override
  public List<AccessFact> kept() {
    return jdbc.query(
        "select fact, payload::text as payload from access_fact order by position",
        (row, _) -> read(row.getString("fact"), row.getString("payload")));
  }

  private static AccessFact read(String fact, String payload) {
    try {
      return (AccessFact) JSON.readValue(payload, Class.forName(FACT + fact));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void looks_are_found_by_what_was_looked_at() {
    table.append(
        List.of(
            AccessFactsContract.at("contact-1", "case-1"), AccessFactsContract.at("contact-2")));

    assertThat(
            jdbc.queryForList(
                "select staff from access_fact where subjects && array['case-1', 'case-9']"))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update access_fact set staff = 'staff-suzuki'",
        "update access_fact set payload = '{}'",
        "delete from access_fact",
        "truncate access_fact",
        "select set_config('madoguchi.retention', 'on', false); delete from access_fact",
        "select set_config('madoguchi.retention', 'on', false); truncate access_fact"
      })
  void what_was_recorded_is_neither_changed_nor_removed(String tampering) {
    table.append(List.of(AccessFactsContract.at("contact-1")));

    assertThatThrownBy(() -> jdbc.execute(tampering))
        .rootCause()
        .hasMessageContaining("access_fact is only added to");
    assertThat(kept()).containsExactly(AccessFactsContract.at("contact-1"));
  }

  @Test
  void a_role_that_adds_and_reads_is_enough() {
    asRole(
        pages -> {
          new AccessTable(pages).append(List.of(AccessFactsContract.at("contact-1")));
          assertThatThrownBy(() -> new JdbcTemplate(pages).update("delete from access_fact"))
              .rootCause()
              .hasMessageContaining("permission denied");
        });

    assertThat(kept()).containsExactly(AccessFactsContract.at("contact-1"));
  }

  private void asRole(Consumer<DataSource> work) {
    jdbc.execute("create role pages_of_a_test");
    jdbc.execute("grant select, insert on access_fact to pages_of_a_test");
    jdbc.execute("grant usage on sequence access_fact_position_seq to pages_of_a_test");
    try (var connection = postgres.getConnection()) {
      var pages = new SingleConnectionDataSource(connection, true);
      new JdbcTemplate(pages).execute("set role pages_of_a_test");
      work.accept(pages);
      new JdbcTemplate(pages).execute("reset role");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } finally {
      jdbc.execute("drop owned by pages_of_a_test");
      jdbc.execute("drop role pages_of_a_test");
    }
  }
}
