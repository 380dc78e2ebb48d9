package jp.madoguchi.query.kpireport;

import java.util.Map;
import jp.madoguchi.query.kpi.FigureView;
import org.jspecify.annotations.Nullable;

/**
 * 課の一行 — the figures of one section.
 *
 * @param figures by the id of their KPI
 */
record SectionLine(String name, Map<String, FigureView> figures) {

  @Nullable Double value(String metric) {
    var figure = figures.get(metric);
    return figure == null ? null : figure.value();
  }

  @Nullable Double p90(String metric) {
    var figure = figures.get(metric);
    return figure == null || figure.p90() == null ? null : (Double) figure.p90().doubleValue();
  }
}
