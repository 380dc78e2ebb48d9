package jp.madoguchi.command.procedurecase;

import java.util.List;
import jp.madoguchi.shared.id.ProcedureCaseId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** 延長の対象 — the running cases that an extended rule holds for and has not moved yet. */
@Component
class ExtensionsDue {

  private final JdbcTemplate jdbc;

  ExtensionsDue(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  List<ExtensionDue> all() {
    return jdbc.query(
        "select case_id, rule, working_days from extension_due order by case_id, rule",
        (row, _) ->
            new ExtensionDue(
                new ProcedureCaseId(row.getString("case_id")),
                row.getLong("rule"),
                row.getInt("working_days")));
  }

  record ExtensionDue(ProcedureCaseId caseId, long rule, int workingDays) {}
}
