package jp.madoguchi.query.improvement;

import java.util.List;
import jp.madoguchi.platform.rights.Scope;
import jp.madoguchi.projection.improvement.ImprovementPage;
import jp.madoguchi.projection.support.ImprovementState;
import jp.madoguchi.query.support.Paging;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.MetricId;
import org.jspecify.annotations.Nullable;

/**
 * "What is being improved?" — newest first, narrowed down to what is given.
 *
 * @param metric only those that cite that KPI
 * @param scope of which sections the person who asks may see figures
 */
public record FindImprovements(
    @Nullable DepartmentId department,
    @Nullable ImprovementState state,
    @Nullable MetricId metric,
    Scope scope,
    Paging paging) {

  /** What is found; one more than was asked for, if there are more. */
  public record Found(List<ImprovementPage> rows) {}
}
