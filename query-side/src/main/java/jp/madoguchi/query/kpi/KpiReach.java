package jp.madoguchi.query.kpi;

import static jp.madoguchi.shared.rights.Permission.READING_ALL_KPI;
import static jp.madoguchi.shared.rights.Permission.READING_KPI;

import java.util.List;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.platform.rights.Policy;
import jp.madoguchi.query.support.Seeing;
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
    Seeing.requireAnyOf(caller, READING_KPI, READING_ALL_KPI);
    return Policy.of(caller).mayAnyOf(List.of(READING_ALL_KPI))
        ? new KpiReach(List.of())
        : new KpiReach(List.of(Filter.is(Field.DEPARTMENT, caller.section().value())));
  }
}
