package jp.madoguchi.projection.department;

import java.util.List;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.contact.Window;
import jp.madoguchi.shared.department.DepartmentEvent;
import jp.madoguchi.shared.department.DepartmentEvent.DepartmentAbolished;
import jp.madoguchi.shared.department.DepartmentEvent.DepartmentEstablished;
import jp.madoguchi.shared.department.DepartmentEvent.DepartmentRenamed;
import jp.madoguchi.shared.department.DepartmentEvent.WindowsRearranged;

/**
 * 課 — one section as it is now.
 *
 * @param abolished it keeps its page, because old contacts name it
 */
public record DepartmentPage(
    String id, long sequence, String name, String floor, List<Window> windows, boolean abolished)
    implements Page {

  public DepartmentPage {
    windows = List.copyOf(windows);
  }

  static DepartmentPage startedBy(DepartmentEstablished event, Recorded recorded) {
    return new DepartmentPage(
        event.department().value(),
        recorded.sequence(),
        event.name(),
        event.floor(),
        event.windows(),
        false);
  }

  DepartmentPage after(DepartmentEvent event, Recorded recorded) {
    if (hasSeen(recorded)) {
      return this;
    }
    var now = recorded.sequence();
    return switch (event) {
      case DepartmentEstablished established -> startedBy(established, recorded);
      case DepartmentRenamed(_, var other) ->
          new DepartmentPage(id, now, other, floor, windows, abolished);
      case WindowsRearranged(_, var where, var others) ->
          new DepartmentPage(id, now, name, where, others, abolished);
      case DepartmentAbolished _ -> new DepartmentPage(id, now, name, floor, windows, true);
    };
  }
}
