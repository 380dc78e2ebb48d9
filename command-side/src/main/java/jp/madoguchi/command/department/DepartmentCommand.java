package jp.madoguchi.command.department;

import jp.madoguchi.command.support.Intent;
import jp.madoguchi.command.support.PublicText;
import jp.madoguchi.platform.rights.Need;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.rights.Permission;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything that can be asked of a section. */
sealed interface DepartmentCommand extends Intent {

  DepartmentId department();

  @Override
  default Need needs() {
    return Need.of(Permission.ADMINISTERING);
  }

  record EstablishDepartment(
      @TargetAggregateIdentifier DepartmentId department,
      PublicText name,
      PublicText floor,
      Windows windows)
      implements DepartmentCommand {}

  record RenameDepartment(@TargetAggregateIdentifier DepartmentId department, PublicText name)
      implements DepartmentCommand {}

  record RearrangeWindows(
      @TargetAggregateIdentifier DepartmentId department, PublicText floor, Windows windows)
      implements DepartmentCommand {}

  record AbolishDepartment(@TargetAggregateIdentifier DepartmentId department)
      implements DepartmentCommand {}
}
