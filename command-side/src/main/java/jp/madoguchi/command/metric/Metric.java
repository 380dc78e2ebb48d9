package jp.madoguchi.command.metric;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Optional;
import jp.madoguchi.command.metric.MetricCommand.AddMetric;
import jp.madoguchi.command.metric.MetricCommand.ReviseMetric;
import jp.madoguchi.shared.id.MetricId;
import jp.madoguchi.shared.kpi.MetricEvent.MetricDefined;
import jp.madoguchi.shared.kpi.MetricRevision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** KPI — one KPI's definition; what was defined is never changed, only followed by another one. */
@Aggregate
class Metric {

  @AggregateIdentifier private MetricId id;
  private Optional<MetricRevision> latest = Optional.empty();

  Metric() {
    // Axon starts here when it rebuilds a KPI from its events.
  }

  @CommandHandler
  Metric(AddMetric command) {
    apply(new MetricDefined(command.metric(), command.definition().numbered(1)));
  }

  @CommandHandler
  int decide(ReviseMetric command) {
    var last = latest.map(MetricRevision::number).orElse(0);
    var asked = command.definition();
    if (latest.equals(Optional.of(asked.numbered(last)))) {
      return last;
    }
    apply(new MetricDefined(id, asked.numbered(last + 1)));
    return last + 1;
  }

  @EventSourcingHandler
  void evolve(MetricDefined event) {
    id = event.metric();
    latest = Optional.of(event.revision());
  }
}
