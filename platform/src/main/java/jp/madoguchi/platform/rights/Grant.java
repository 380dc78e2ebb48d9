package jp.madoguchi.platform.rights;

import java.time.LocalDate;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.rights.Permission;
import jp.madoguchi.shared.staff.StaffEvent.RightGranted;
import jp.madoguchi.shared.staff.StaffEvent.RightWithdrawn;
import org.jspecify.annotations.Nullable;

/**
 * 権限の期間 — one permission at one section, for days.
 *
 * @param to the last day of it, none while no end is known
 */
public record Grant(
    Permission permission, DepartmentId department, LocalDate from, @Nullable LocalDate to) {

  public static Grant of(RightGranted event) {
    return new Grant(event.permission(), event.department(), event.from(), event.to());
  }

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  public boolean isOf(Permission asked, DepartmentId section) {
    return permission == asked && department.equals(section);
  }

  /** What is left of it; it may end before its first day, and then it never holds. */
  public Grant after(RightWithdrawn event) {
    var last = event.from().minusDays(1);
    return isOf(event.permission(), event.department()) && (to == null || to.isAfter(last))
        ? new Grant(permission, department, from, last)
        : this;
  }

  /** It was withdrawn before it began. */
  public boolean neverHolds() {
    return to != null && to.isBefore(from);
  }
}
