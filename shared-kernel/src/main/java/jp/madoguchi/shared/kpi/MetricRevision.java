package jp.madoguchi.shared.kpi;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.shared.id.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * KPIの定義 — everything that must be known to compute a KPI and to understand it. Definitions are
 * agreed late and change; values are computed from the rows whenever they are asked for, so the
 * past can be looked at with today's definition, and today with the past's.
 *
 * @param number counts the revisions of this KPI from 1
 * @param why why the city asks for it
 * @param rows what is counted
 * @param finest the shortest stretch of time for which it says something
 * @param dimensions by what it may be broken down
 * @param filters which rows count at all
 * @param owner the section that answers for the definition
 * @param effectiveFrom from which day on it is the agreed one
 * @param effectiveTo the last such day; none while it is
 */
public record MetricRevision(
    int number,
    String name,
    String english,
    String why,
    MetricGroup group,
    RowKind rows,
    Formula formula,
    Unit unit,
    TimeGrain finest,
    List<Field> dimensions,
    List<Filter> filters,
    DepartmentId owner,
    LocalDate effectiveFrom,
    @Nullable LocalDate effectiveTo) {

  public MetricRevision {
    dimensions = List.copyOf(dimensions);
    filters = List.copyOf(filters);
  }

  /** Whether its dates let it hold on that day; a later revision may hold in its place. */
  public boolean mayHoldOn(LocalDate day) {
    return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
  }
}
