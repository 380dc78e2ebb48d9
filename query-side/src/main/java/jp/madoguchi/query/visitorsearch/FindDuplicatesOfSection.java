package jp.madoguchi.query.visitorsearch;

import java.util.List;
import jp.madoguchi.query.support.Paging;
import jp.madoguchi.query.visitorsearch.FindDuplicates.Suspected;
import jp.madoguchi.shared.id.DepartmentId;

/**
 * "Which of the visitors that we have registered may be registered twice?" — the newest first.
 *
 * @param mayReach whether the caller may know how to reach protected persons
 */
public record FindDuplicatesOfSection(DepartmentId section, boolean mayReach, Paging paging) {

  /** All that were looked through, one more than was asked for, if there are more. */
  public record Found(List<Suspected> rows) {}
}
