package jp.madoguchi.query.staffmember;

import java.util.List;
import jp.madoguchi.projection.staffmember.StaffMemberPage;
import jp.madoguchi.projection.staffmember.StaffMemberPage.Glass;
import jp.madoguchi.query.support.Cursor;
import jp.madoguchi.query.support.Paging;
import jp.madoguchi.shared.id.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * "Who looked past their rights?" — newest first.
 *
 * @param department only in the name of this section
 * @param scope the section whose reports the person who asks may see; none for all
 */
record FindBrokenGlass(
    @Nullable DepartmentId department, @Nullable DepartmentId scope, Paging paging) {

  boolean asksFor(Glass glass) {
    return (department == null || department.equals(glass.department()))
        && (scope == null || scope.equals(glass.department()));
  }

  /** What is found; one more than was asked for, if there are more. */
  record Found(List<Row> rows) {}

  /** One time that somebody did. */
  record Row(StaffMemberPage member, Glass glass) {

    Cursor cursor() {
      return Cursor.at(glass.at(), member.id());
    }
  }
}
