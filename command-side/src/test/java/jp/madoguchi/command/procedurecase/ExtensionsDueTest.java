package jp.madoguchi.command.procedurecase;

import static jp.madoguchi.command.procedurecase.CaseStories.THE_CASE;
import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.command.procedurecase.ExtensionsDue.ExtensionDue;
import jp.madoguchi.command.support.Tables;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class ExtensionsDueTest {

  private final JdbcTemplate jdbc = new JdbcTemplate(Tables.empty());
  private final ExtensionsDue extensions = new ExtensionsDue(jdbc);

  @Test
  void finds_the_running_cases_that_a_rule_has_not_moved() {
    jdbc.update("insert into due_rule values ('proc-care', 3, 5, '2026-11-01', null)");
    jdbc.update(
        """
        insert into deadline (life, sequence, procedure_id, opened_on, standing)
        values (?, 0, 'proc-care', '2026-11-24', 'TICKING')
        """,
        THE_CASE.value());

    assertThat(extensions.all()).containsExactly(new ExtensionDue(THE_CASE, 3, 5));
  }
}
