package jp.madoguchi.command.staff;

import java.time.LocalDate;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.staff.StaffEvent;
import jp.madoguchi.shared.staff.StaffEvent.GlassBroken;
import jp.madoguchi.shared.staff.StaffEvent.RightGranted;
import jp.madoguchi.shared.staff.StaffEvent.RightWithdrawn;
import jp.madoguchi.shared.staff.StaffEvent.StaffEnrolled;
import jp.madoguchi.shared.staff.StaffEvent.StaffMoved;
import jp.madoguchi.shared.staff.StaffEvent.StaffRetired;

/** Where one member of staff stands. */
sealed interface StaffState {

  record NotEnrolled() implements StaffState {}

  record Posted(DepartmentId department, LocalDate from) implements StaffState {}

  record Retired(LocalDate from) implements StaffState {}

  default StaffState after(StaffEvent event) {
    return switch (event) {
      case StaffEnrolled(_, _, var department, var from) -> new Posted(department, from);
      case StaffMoved(_, var department, var from) -> new Posted(department, from);
      case StaffRetired(_, var from) -> new Retired(from);
      case RightGranted _, RightWithdrawn _, GlassBroken _ -> this;
    };
  }
}
