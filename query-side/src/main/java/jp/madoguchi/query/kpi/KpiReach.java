package jp.madoguchi.query.kpi;

import java.util.List;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.platform.rights.Forbidden;
import jp.madoguchi.platform.rights.Scope;
import jp.madoguchi.platform.rights.Scope.Reach;
import jp.madoguchi.query.support.Seeing;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.Filter;

/**
 * KPIの範囲 — of which sections somebody may see figures: of their own, or with a right of its own of
 * all.
 *
 * @param narrowed what every question is narrowed down to
 */
public record KpiReach(List<Filter> narrowed) {

  /**
   * @throws jp.madoguchi.platform.web.RequestRefused 403 if they may see none
   */
  public static KpiReach of(Caller caller) {
    return of(Seeing.figures(caller));
  }

  /**
   * That figures of this section are within it.
   *
   * @throws jp.madoguchi.platform.web.RequestRefused 403 if they are not
   */
  public void requireReaching(DepartmentId section) {
    if (!narrowed.stream().allMatch(filter -> filter.values().contains(section.value()))) {
      throw Forbidden.NOT_ALLOWED.refused();
    }
  }

  static KpiReach of(Scope scope) {
    return scope.reach() == Reach.OWN
        ? new KpiReach(
            List.of(
                Filter.is(
                    Field.DEPARTMENT,
                    scope.own().stream().map(DepartmentId::value).toArray(String[]::new))))
        : new KpiReach(List.of());
  }
}
