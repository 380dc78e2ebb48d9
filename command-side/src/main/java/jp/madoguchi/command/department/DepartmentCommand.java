package jp.madoguchi.command.department;

import jp.madoguchi.command.support.PublicText;
import jp.madoguchi.shared.id.DepartmentId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything that can be asked of a section. */
sealed interface DepartmentCommand {

  DepartmentId department();

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
