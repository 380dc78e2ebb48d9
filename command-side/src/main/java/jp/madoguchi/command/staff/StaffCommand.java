package jp.madoguchi.command.staff;

import java.time.Instant;
import java.time.LocalDate;
import jp.madoguchi.command.support.Intent;
import jp.madoguchi.platform.rights.Need;
import jp.madoguchi.platform.rights.Policy;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.rights.Permission;
import jp.madoguchi.shared.staff.StaffEvent.RightGranted;
import jp.madoguchi.shared.staff.StaffEvent.RightWithdrawn;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked about one member of staff. */
sealed interface StaffCommand extends Intent {

  StaffId staff();

  @Override
  default Need needs() {
    return this instanceof BreakGlass ? Need.anyOf(Policy.DESK) : Need.of(Permission.ADMINISTERING);
  }

  record EnrolStaff(
      @TargetAggregateIdentifier StaffId staff,
      SealedText name,
      DepartmentId department,
      LocalDate from)
      implements StaffCommand {}

  /**
   * 異動.
   *
   * @param keepsRights whether the rights at the section that is left stay; else they end with it
   */
  record MoveStaff(
      @TargetAggregateIdentifier StaffId staff,
      DepartmentId department,
      LocalDate from,
      boolean keepsRights)
      implements StaffCommand {}

  record RetireStaff(@TargetAggregateIdentifier StaffId staff, LocalDate from)
      implements StaffCommand {}

  /** 権限付与 — nobody gives rights to themselves. */
  record GrantRight(
      @TargetAggregateIdentifier StaffId staff,
      Permission permission,
      DepartmentId department,
      LocalDate from,
      @Nullable LocalDate to,
      StaffId by)
      implements StaffCommand {

    RightGranted fact() {
      return new RightGranted(staff, permission, department, from, to);
    }
  }

  record WithdrawRight(
      @TargetAggregateIdentifier StaffId staff,
      Permission permission,
      DepartmentId department,
      LocalDate from)
      implements StaffCommand {

    RightWithdrawn fact() {
      return new RightWithdrawn(staff, permission, department, from);
    }
  }

  /** 緊急閲覧 — for their own use. */
  record BreakGlass(
      @TargetAggregateIdentifier StaffId staff,
      DepartmentId department,
      SealedText reason,
      Instant until)
      implements StaffCommand {}
}
