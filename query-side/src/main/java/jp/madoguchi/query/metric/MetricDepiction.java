package jp.madoguchi.query.metric;

import java.time.Instant;
import jp.madoguchi.projection.metric.MetricPage;
import jp.madoguchi.query.support.Depiction;
import jp.madoguchi.query.support.Shown;
import org.springframework.stereotype.Component;

/** How a KPI's definition is shown at any moment. */
@Component
class MetricDepiction implements Depiction<MetricPage> {

  @Override
  public Class<MetricPage> page() {
    return MetricPage.class;
  }

  @Override
  public Object view(MetricPage page, Shown shown, Instant at) {
    return MetricView.of(page);
  }
}
