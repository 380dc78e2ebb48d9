package jp.madoguchi.command.metric;

import jp.madoguchi.command.support.Intent;
import jp.madoguchi.platform.rights.Need;
import jp.madoguchi.shared.id.MetricId;
import jp.madoguchi.shared.rights.Permission;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything that can be asked of one KPI. */
sealed interface MetricCommand extends Intent {

  MetricId metric();

  @Override
  default Need needs() {
    return Need.of(Permission.EDITING_KPI);
  }

  /** The first definition makes the KPI. */
  record AddMetric(@TargetAggregateIdentifier MetricId metric, MetricDefinition definition)
      implements MetricCommand {}

  record ReviseMetric(@TargetAggregateIdentifier MetricId metric, MetricDefinition definition)
      implements MetricCommand {}
}
