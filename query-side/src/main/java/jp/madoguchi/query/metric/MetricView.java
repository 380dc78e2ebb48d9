package jp.madoguchi.query.metric;

import java.util.List;
import jp.madoguchi.projection.metric.MetricPage;
import jp.madoguchi.shared.kpi.MetricRevision;

/** KPI — one KPI with its newest definition, and all of them. */
record MetricView(String id, long version, MetricRevision latest, List<MetricRevision> revisions) {

  static MetricView of(MetricPage page) {
    return new MetricView(page.id(), page.sequence(), page.latest(), page.revisions());
  }
}
