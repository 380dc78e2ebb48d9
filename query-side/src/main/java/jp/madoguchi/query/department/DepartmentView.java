package jp.madoguchi.query.department;

import java.util.List;
import jp.madoguchi.projection.department.DepartmentPage;
import jp.madoguchi.shared.contact.Window;

/** 課 — one section as it is shown. */
record DepartmentView(
    String id, long version, String name, String floor, List<Window> windows, boolean abolished) {

  static DepartmentView of(DepartmentPage page) {
    return new DepartmentView(
        page.id(), page.sequence(), page.name(), page.floor(), page.windows(), page.abolished());
  }
}
