package jp.madoguchi.shared.kpi;

import jp.madoguchi.shared.id.MetricId;

/** KPI — the life of one KPI's definition. */
public sealed interface MetricEvent {

  MetricId metric();

  /** 定義 — the first definition, or another one; the earlier ones can still be asked for. */
  record MetricDefined(MetricId metric, MetricRevision revision) implements MetricEvent {}
}
