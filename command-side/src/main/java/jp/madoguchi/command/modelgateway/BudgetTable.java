package jp.madoguchi.command.modelgateway;

import java.time.LocalDate;
import jp.madoguchi.shared.id.DepartmentId;
import org.springframework.jdbc.core.JdbcTemplate;

/** 利用枠の表 — one for all nodes, and it outlives a restart. */
final class BudgetTable implements Budget {

  private static final String USED =
      "select coalesce(sum(tokens), 0) from model_use where department = ? and day = ?";
  private static final String CHARGE =
      """
      insert into model_use (department, day, tokens) values (?, ?, ?)
      on conflict (department, day) do update set tokens = model_use.tokens + excluded.tokens
      """;

  private final JdbcTemplate jdbc;

  BudgetTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public long usedBy(DepartmentId department, LocalDate day) {
    var used = jdbc.queryForObject(USED, Long.class, department.value(), day);
    return used == null ? 0 : used;
  }

  @Override
  public void charge(DepartmentId department, LocalDate day, long tokens) {
    jdbc.update(CHARGE, department.value(), day, tokens);
  }
}
