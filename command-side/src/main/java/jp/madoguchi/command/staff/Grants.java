package jp.madoguchi.command.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.command.staff.StaffCommand.GrantRight;
import jp.madoguchi.platform.rights.Grant;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.rights.Permission;
import jp.madoguchi.shared.staff.StaffEvent;
import jp.madoguchi.shared.staff.StaffEvent.RightGranted;
import jp.madoguchi.shared.staff.StaffEvent.RightWithdrawn;

/** 権限 — what was given to one member of staff, and what is left of it. */
record Grants(List<Grant> all) {

  static final Grants NONE = new Grants(List.of());

  /** Whether that very right was given already. */
  boolean include(GrantRight command) {
    return all.contains(Grant.of(command.fact()));
  }

  /** Whether they would have that right on that day or later. */
  boolean holdFrom(Permission permission, DepartmentId department, LocalDate day) {
    return all.stream()
        .anyMatch(grant -> grant.isOf(permission, department) && !isOverBefore(day, grant));
  }

  /** The facts that end whatever they would have at that section on that day or later. */
  List<RightWithdrawn> withdrawAll(StaffId staff, DepartmentId department, LocalDate day) {
    return all.stream()
        .filter(grant -> grant.department().equals(department) && !isOverBefore(day, grant))
        .map(Grant::permission)
        .distinct()
        .map(permission -> new RightWithdrawn(staff, permission, department, day))
        .toList();
  }

  private static boolean isOverBefore(LocalDate day, Grant grant) {
    var last = grant.to();
    return last != null && (last.isBefore(day) || grant.neverHolds());
  }

  Grants after(StaffEvent event) {
    return switch (event) {
      case RightGranted granted ->
          new Grants(Stream.concat(all.stream(), Stream.of(Grant.of(granted))).toList());
      case RightWithdrawn withdrawn ->
          new Grants(all.stream().map(grant -> grant.after(withdrawn)).toList());
      default -> this;
    };
  }
}
