package jp.madoguchi.shared.staff;

import java.time.Instant;
import java.time.LocalDate;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.rights.Permission;
import org.jspecify.annotations.Nullable;

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

  /**
   * 権限付与 — may do something at a section from that day.
   *
   * @param to the last day of it, none while no end is known
   */
  record RightGranted(
      StaffId staff,
      Permission permission,
      DepartmentId department,
      LocalDate from,
      @Nullable LocalDate to)
      implements StaffEvent {}

  /** 権限取消し — may not do it there any more from that day. */
  record RightWithdrawn(
      StaffId staff, Permission permission, DepartmentId department, LocalDate from)
      implements StaffEvent {}

  /**
   * 緊急閲覧 — looked past their rights for a while, in the name of a section, and said why. The
   * supervisors of that section are told.
   */
  record GlassBroken(StaffId staff, DepartmentId department, SealedText reason, Instant until)
      implements StaffEvent {}
}
