package jp.madoguchi.projection.metric;

import java.util.Optional;
import jp.madoguchi.projection.support.Folding;
import jp.madoguchi.projection.support.LifeFold;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.kpi.MetricEvent;
import jp.madoguchi.shared.kpi.MetricEvent.MetricDefined;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the definitions of KPIs up to date. */
@Component
@ProcessingGroup("pages")
class MetricPageProjector implements LifeFold<MetricPage, MetricEvent> {

  private final Folding<MetricPage> folding;

  MetricPageProjector(Pages<MetricPage> pages) {
    this.folding = new Folding<>(pages);
  }

  @EventHandler
  void on(MetricEvent event, Recorded recorded) {
    folding.fold(event.metric(), recorded, page -> after(page, event, recorded));
  }

  @Override
  public MetricPage after(Optional<MetricPage> page, MetricEvent fact, Recorded recorded) {
    return switch (fact) {
      case MetricDefined defined ->
          page.map(before -> before.after(defined, recorded))
              .orElseGet(() -> MetricPage.startedBy(defined, recorded));
    };
  }

  @Override
  public Class<MetricPage> page() {
    return MetricPage.class;
  }

  @Override
  public Class<MetricEvent> facts() {
    return MetricEvent.class;
  }

  @Override
  public String form() {
    return folding.form();
  }
}
