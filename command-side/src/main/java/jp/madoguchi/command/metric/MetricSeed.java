package jp.madoguchi.command.metric;

import java.util.List;
import jp.madoguchi.command.metric.MetricCommand.AddMetric;
import jp.madoguchi.command.support.Seed;
import jp.madoguchi.command.support.SeedFile;
import jp.madoguchi.shared.id.MetricId;
import org.springframework.stereotype.Component;

/** The KPIs that a new city starts with; their definitions are agreed later. */
@Component
class MetricSeed implements Seed {

  @Override
  public List<Planting> plantings() {
    return SeedFile.plantings("metrics", MetricDefinition.class, MetricSeed::planting);
  }

  private static Planting planting(String id, MetricDefinition definition) {
    var metric = new MetricId(id);
    return new Planting(metric, List.of(new AddMetric(metric, definition)));
  }
}
