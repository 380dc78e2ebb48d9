package jp.madoguchi.query.metric;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.projection.metric.MetricPage;
import jp.madoguchi.projection.support.Pages;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class MetricQueries {

  static final int MOST = 1_000;

  private final Pages<MetricPage> pages;

  MetricQueries(Pages<MetricPage> pages) {
    this.pages = pages;
  }

  @QueryHandler
  Optional<MetricPage> handle(FindMetric query) {
    return pages.find(query.metric().value());
  }

  @QueryHandler
  List<MetricPage> handle(FindMetrics query) {
    return pages.find(Filters.empty(), Sorts.ascending("_id"), MOST);
  }
}
