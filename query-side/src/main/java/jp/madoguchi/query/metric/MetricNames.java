package jp.madoguchi.query.metric;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Sorts.ascending;
import static java.util.stream.Collectors.toMap;

import java.util.Optional;
import jp.madoguchi.projection.metric.MetricPage;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.query.support.NameSource;
import jp.madoguchi.query.support.RecentNames;
import jp.madoguchi.shared.id.Identifier;
import jp.madoguchi.shared.id.MetricId;
import org.springframework.stereotype.Component;

/** What KPIs are called by their newest definitions. */
@Component
class MetricNames implements NameSource {

  private final RecentNames names;

  MetricNames(Pages<MetricPage> pages) {
    this.names =
        new RecentNames(
            () ->
                pages.find(empty(), ascending("_id"), MetricQueries.MOST).stream()
                    .collect(toMap(MetricPage::id, page -> page.latest().name())));
  }

  @Override
  public Optional<String> nameOf(Identifier id) {
    return id instanceof MetricId ? names.of(id) : Optional.empty();
  }
}
