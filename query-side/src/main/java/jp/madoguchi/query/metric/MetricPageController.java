package jp.madoguchi.query.metric;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import jp.madoguchi.projection.metric.MetricPage;
import jp.madoguchi.query.support.Asking;
import jp.madoguchi.query.support.Slice;
import jp.madoguchi.query.support.Versioned;
import jp.madoguchi.shared.id.MetricId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/kpi/metrics")
@Tag(name = "kpi", description = "KPI")
class MetricPageController {

  private final Asking asking;

  MetricPageController(Asking asking) {
    this.asking = asking;
  }

  @GetMapping
  @Operation(
      summary = "KPIの一覧を見る",
      description = "それぞれの最新の定義です。formula の form が NO_SOURCE のものは、まだ事実から計算できず、missing に理由があります。")
  Slice<MetricView> all() {
    List<MetricPage> pages = asking.all(new FindMetrics(), MetricPage.class);
    return new Slice<>(pages.stream().map(MetricView::of).toList(), null);
  }

  @GetMapping("/{id}")
  @Operation(summary = "KPIの定義を、すべての版とともに見る")
  ResponseEntity<MetricView> one(
      @PathVariable MetricId id, @RequestParam(required = false) @Nullable Long minVersion) {
    var page = asking.one(new FindMetric(id), MetricPage.class, MetricPage::sequence, minVersion);
    return Versioned.shown(page.sequence(), MetricView.of(page));
  }
}
