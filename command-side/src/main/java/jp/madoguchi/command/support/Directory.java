package jp.madoguchi.command.support;

import static jp.madoguchi.command.support.DirectoryRefusal.DEPARTMENT_IS_UNKNOWN;
import static jp.madoguchi.command.support.DirectoryRefusal.PROCEDURE_IS_UNKNOWN;
import static jp.madoguchi.command.support.DirectoryRefusal.STAFF_IS_UNKNOWN;
import static jp.madoguchi.command.support.DirectoryRefusal.VISITOR_IS_UNKNOWN;

import jp.madoguchi.shared.catalog.CatalogEvent;
import jp.madoguchi.shared.catalog.Procedure;
import jp.madoguchi.shared.department.DepartmentEvent;
import jp.madoguchi.shared.department.DepartmentEvent.DepartmentAbolished;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.ProcedureId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.staff.StaffEvent;
import jp.madoguchi.shared.staff.StaffEvent.StaffRetired;
import org.springframework.stereotype.Component;

/**
 * 名簿 — whether the sections, staff, visitors and procedures that a request names are there (422 if
 * not).
 */
@Component
public class Directory {

  private final Facts facts;

  Directory(Facts facts) {
    this.facts = facts;
  }

  /** The section, if it was set up and not abolished. */
  public DepartmentId requireDepartment(DepartmentId department) {
    var history = facts.of(department, DepartmentEvent.class);
    if (history.isEmpty() || history.getLast() instanceof DepartmentAbolished) {
      throw DEPARTMENT_IS_UNKNOWN.because("%s という課はありません", department);
    }
    return department;
  }

  /** The member of staff, if they were enrolled and no retirement is known. */
  public StaffId requireStaff(StaffId staff) {
    var history = facts.of(staff, StaffEvent.class);
    if (history.isEmpty() || history.stream().anyMatch(StaffRetired.class::isInstance)) {
      throw STAFF_IS_UNKNOWN.because("%s という職員はいません", staff);
    }
    return staff;
  }

  /** The visitor, if they were registered; whoever was merged into another goes by either name. */
  public VisitorId requireVisitor(VisitorId visitor) {
    if (!facts.exist(visitor)) {
      throw VISITOR_IS_UNKNOWN.because("%s という来庁者はいません", visitor);
    }
    return visitor;
  }

  /** The procedure with all its revisions, if it was ever in the catalog. */
  public Procedure requireProcedure(ProcedureId procedure) {
    var history = facts.of(procedure, CatalogEvent.class);
    if (history.isEmpty()) {
      throw PROCEDURE_IS_UNKNOWN.because("%s という手続はありません", procedure);
    }
    return Procedure.of(history);
  }
}
