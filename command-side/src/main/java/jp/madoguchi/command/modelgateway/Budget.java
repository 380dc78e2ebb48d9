package jp.madoguchi.command.modelgateway;

import java.time.LocalDate;
import jp.madoguchi.shared.id.DepartmentId;

/** 利用枠 — tokens that each section has used on a day. */
interface Budget {

  long usedBy(DepartmentId department, LocalDate day);

  void charge(DepartmentId department, LocalDate day, long tokens);
}
