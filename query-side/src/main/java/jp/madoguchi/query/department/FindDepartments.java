package jp.madoguchi.query.department;

import java.util.List;
import jp.madoguchi.projection.department.DepartmentPage;

/** "Which sections are there?" */
public record FindDepartments() {

  /** Every section that was not abolished, floor by floor. */
  public record Found(List<DepartmentPage> rows) {}
}
