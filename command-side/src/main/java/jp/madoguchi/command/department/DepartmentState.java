package jp.madoguchi.command.department;

import java.util.List;
import jp.madoguchi.shared.contact.Window;
import jp.madoguchi.shared.department.DepartmentEvent;
import jp.madoguchi.shared.department.DepartmentEvent.DepartmentAbolished;
import jp.madoguchi.shared.department.DepartmentEvent.DepartmentEstablished;
import jp.madoguchi.shared.department.DepartmentEvent.DepartmentRenamed;
import jp.madoguchi.shared.department.DepartmentEvent.WindowsRearranged;

/** Where a section stands. */
sealed interface DepartmentState {

  record NotEstablished() implements DepartmentState {}

  record Established(String name, String floor, List<Window> windows) implements DepartmentState {}

  record Abolished() implements DepartmentState {}

  default DepartmentState after(DepartmentEvent event) {
    return switch (event) {
      case DepartmentEstablished(_, var name, var floor, var windows) ->
          new Established(name, floor, windows);
      case DepartmentRenamed(_, var name) ->
          this instanceof Established(_, var floor, var windows)
              ? new Established(name, floor, windows)
              : this;
      case WindowsRearranged(_, var floor, var windows) ->
          this instanceof Established(var name, _, _)
              ? new Established(name, floor, windows)
              : this;
      case DepartmentAbolished _ -> new Abolished();
    };
  }
}
