package jp.madoguchi.shared.staff;

import java.time.LocalDate;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.privacy.SealedText;

/** 職員 — the life of one member of staff in this system. */
public sealed interface StaffEvent {

  StaffId staff();

  /** 登録 — works at a section from that day. */
  record StaffEnrolled(StaffId staff, SealedText name, DepartmentId department, LocalDate from)
      implements StaffEvent {}

  /** 異動 — works at another section from that day (人事異動). */
  record StaffMoved(StaffId staff, DepartmentId department, LocalDate from) implements StaffEvent {}

  /** 退職 — works here no more from that day. */
  record StaffRetired(StaffId staff, LocalDate from) implements StaffEvent {}
}
