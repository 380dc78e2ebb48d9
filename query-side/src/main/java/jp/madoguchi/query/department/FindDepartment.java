package jp.madoguchi.query.department;

import jp.madoguchi.shared.id.DepartmentId;

/** "What is there about this section?" */
public record FindDepartment(DepartmentId department) {}
