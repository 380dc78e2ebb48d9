package jp.madoguchi.query.kpireport;

import java.time.YearMonth;
import java.util.List;
import jp.madoguchi.query.kpi.KpiReach;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.Filter;
import org.jspecify.annotations.Nullable;

/**
 * 報告の範囲 — what a report is about.
 *
 * @param reach what whoever asks may see
 * @param department the one section that it is narrowed down to
 * @param published whether it is for everybody's eyes
 */
record Scope(
    YearMonth month, KpiReach reach, @Nullable DepartmentId department, boolean published) {

  List<Filter> filters() {
    return department == null
        ? List.of()
        : List.of(Filter.is(Field.DEPARTMENT, department.value()));
  }
}
