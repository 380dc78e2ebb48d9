package jp.madoguchi.query.kpireport;

import jp.madoguchi.query.kpi.FigureView;
import jp.madoguchi.shared.kpi.MetricRevision;
import org.jspecify.annotations.Nullable;

/**
 * 報告の一行 — one KPI of the month, by the definition that was in force.
 *
 * @param figure none if there is none, and {@code missing} says why
 * @param before of the month before, by the same definition
 * @param lastYear of the same month a year before, by the same definition
 */
record ReportLine(
    String metric,
    MetricRevision definition,
    @Nullable FigureView figure,
    @Nullable FigureView before,
    @Nullable FigureView lastYear,
    @Nullable String missing) {

  static ReportLine without(String metric, MetricRevision definition, String missing) {
    return new ReportLine(metric, definition, null, null, null, missing);
  }

  String name() {
    return definition.name();
  }

  @Nullable Double value() {
    return valueOf(figure);
  }

  @Nullable Double valueBefore() {
    return valueOf(before);
  }

  @Nullable Double valueLastYear() {
    return valueOf(lastYear);
  }

  boolean isSuppressed() {
    return figure != null && figure.suppressed();
  }

  private static @Nullable Double valueOf(@Nullable FigureView figure) {
    return figure == null ? null : figure.value();
  }
}
