package jp.madoguchi.command.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import jp.madoguchi.command.support.Tables;
import jp.madoguchi.platform.access.AccessFacts;
import jp.madoguchi.platform.access.AccessTables;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

class RetentionOfLooksTest {

  private static final String OLD = "2021-02-10T00:00:00Z";

  private final DataSource postgres = Tables.empty();
  private final JdbcTemplate jdbc = new JdbcTemplate(postgres);
  private final AccessFacts facts = AccessTables.over(postgres);

  @Test
  void what_is_over_goes_month_by_month_and_a_fact_says_so() {
    looked(OLD, "2021-02-20T00:00:00Z", "2021-03-31T14:59:59Z", "2021-03-31T15:00:00Z");

    retentionOn("2026-04-01T01:00:00Z", "P5Y").removeWhatIsOver();

    assertThat(kept("AccessRecorded")).containsExactly("2021-03-31T15:00:00Z");
    assertThat(
            jdbc.queryForList(
                """
                select payload ->> 'month' || ' ' || (payload ->> 'count') from access_fact
                 where fact = 'AccessesRemoved' order by position
                """,
                String.class))
        .containsExactly("2021-02 2", "2021-03 1");
  }

  @Test
  void a_second_time_nothing_more_goes_and_nothing_is_said() {
    looked(OLD);
    retentionOn("2026-04-01T01:00:00Z", "P5Y").removeWhatIsOver();

    retentionOn("2026-04-02T01:00:00Z", "P5Y").removeWhatIsOver();

    assertThat(kept("AccessesRemoved")).hasSize(1);
  }

  @Test
  void even_a_clock_that_is_wrong_removes_nothing_of_the_last_year() {
    var now = Instant.ofEpochMilli(System.currentTimeMillis());
    looked(now.toString());

    assertThatThrownBy(retentionOn("2099-01-01T00:00:00Z", "P1Y")::removeWhatIsOver)
        .rootCause()
        .hasMessageContaining("access_fact is only added to");
    assertThat(kept("AccessRecorded")).hasSize(1);
  }

  private RetentionOfLooks retentionOn(String moment, String kept) {
    var clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
    return new RetentionOfLooks(
        new OldLooks(jdbc, new JdbcTransactionManager(postgres), facts, clock),
        Period.parse(kept),
        clock);
  }

  private void looked(String... moments) {
    for (var moment : moments) {
      facts.append(List.of(AccessTables.look(Instant.parse(moment))));
    }
  }

  private List<String> kept(String fact) {
    return jdbc.query(
        "select recorded_at from access_fact where fact = ? order by recorded_at",
        (row, _) -> row.getTimestamp(1).toInstant().toString(),
        fact);
  }
}
