package jp.madoguchi.query.worklist;

import java.util.List;
import jp.madoguchi.platform.rights.Scope;
import jp.madoguchi.projection.worklist.WorkItem;
import jp.madoguchi.query.support.Due;
import jp.madoguchi.query.support.Paging;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * "What is there to do?" — what is due first, first.
 *
 * @param department only what this section has to do
 * @param clerk only what this member of staff has to do
 * @param scope what the person who asks may see
 */
public record FindWork(
    @Nullable DepartmentId department,
    @Nullable StaffId clerk,
    @Nullable Due due,
    Scope scope,
    Paging paging) {

  /** What is found; one more than was asked for, if there are more. */
  public record Found(List<WorkItem> rows) {}
}
