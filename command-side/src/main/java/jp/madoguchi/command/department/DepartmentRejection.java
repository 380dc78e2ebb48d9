package jp.madoguchi.command.department;

import jp.madoguchi.command.support.Refusal;

/** Why a section says no. */
enum DepartmentRejection implements Refusal {
  DEPARTMENT_IS_ABOLISHED
}
