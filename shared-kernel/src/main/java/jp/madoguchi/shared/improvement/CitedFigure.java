package jp.madoguchi.shared.improvement;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.shared.id.MetricId;
import jp.madoguchi.shared.kpi.Filter;
import org.jspecify.annotations.Nullable;

/**
 * 引用した値 — one value of a KPI as it was when somebody pointed to it. Definitions change and the past
 * is recomputed; what was pointed to stays, with all that is needed to compute it again.
 *
 * @param revision of the definition by which it was computed
 * @param to the last day
 * @param filters what it was narrowed down to, the section among it unless it is about all
 * @param value none where something would be divided by nothing
 * @param rows how many rows it is about
 * @param position all facts up to there were counted
 */
public record CitedFigure(
    MetricId metric,
    int revision,
    LocalDate from,
    LocalDate to,
    List<Filter> filters,
    @Nullable Double value,
    long rows,
    long position) {

  public CitedFigure {
    filters = List.copyOf(filters);
  }
}
