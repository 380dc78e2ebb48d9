package jp.madoguchi.query.metric;

import jp.madoguchi.shared.id.MetricId;

/** "What is this KPI?" */
public record FindMetric(MetricId metric) {}
