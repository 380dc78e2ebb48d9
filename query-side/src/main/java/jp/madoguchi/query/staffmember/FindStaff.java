package jp.madoguchi.query.staffmember;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.projection.staffmember.StaffMemberPage;
import jp.madoguchi.query.support.Paging;
import jp.madoguchi.shared.id.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * "Who works here on that day?"
 *
 * @param department none for all sections
 */
public record FindStaff(@Nullable DepartmentId department, LocalDate day, Paging paging) {

  /** In the order of their ids; one more than was asked for, if there are more. */
  public record Found(List<StaffMemberPage> rows) {}
}
