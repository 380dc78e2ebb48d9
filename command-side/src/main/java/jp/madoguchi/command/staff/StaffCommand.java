package jp.madoguchi.command.staff;

import java.time.LocalDate;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.privacy.SealedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything that can be asked about one member of staff. */
sealed interface StaffCommand {

  StaffId staff();

  record EnrolStaff(
      @TargetAggregateIdentifier StaffId staff,
      SealedText name,
      DepartmentId department,
      LocalDate from)
      implements StaffCommand {}

  record MoveStaff(
      @TargetAggregateIdentifier StaffId staff, DepartmentId department, LocalDate from)
      implements StaffCommand {}

  record RetireStaff(@TargetAggregateIdentifier StaffId staff, LocalDate from)
      implements StaffCommand {}
}
