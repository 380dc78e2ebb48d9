package jp.madoguchi.query.kpi;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.projection.support.Reached;
import jp.madoguchi.query.kpi.FigureView.Place;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.id.MetricId;
import jp.madoguchi.shared.kpi.Filter;
import jp.madoguchi.shared.kpi.Formula;
import jp.madoguchi.shared.kpi.MetricRevision;
import jp.madoguchi.shared.kpi.RowKind;
import jp.madoguchi.shared.kpi.Soundness;
import jp.madoguchi.shared.kpi.TimeGrain;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 試算 — what a definition that nobody has agreed on yet would have said of last month. */
@Component
class DryRuns {

  private static final String DRAFT = "draft";

  private final Kpis kpis;
  private final Metrics metrics;
  private final Reached reached;
  private final Clock clock;

  DryRuns(Kpis kpis, Metrics metrics, Reached reached, Clock clock) {
    this.kpis = kpis;
    this.metrics = metrics;
    this.reached = reached;
    this.clock = clock;
  }

  /**
   * 案.
   *
   * @param metric with whose newest definition it is compared, if with any
   */
  @Schema(
      example =
          """
          {"metric": "metric-service-level", "rows": "CONTACT",
           "formula": {"form": "SHARE", "of": [{"field": "WAIT_SECONDS", "test": "AT_MOST", "values": ["600"]}]},
           "filters": [{"field": "WAIT_SECONDS", "test": "KNOWN", "values": []}]}""")
  record MetricDraft(
      @Nullable MetricId metric, RowKind rows, Formula formula, List<Filter> filters) {

    /**
     * @throws IllegalArgumentException if it cannot be computed
     */
    MetricDraft {
      filters = List.copyOf(filters);
      Soundness.requireSound(rows, formula, List.of(), filters);
    }
  }

  /**
   * 試算の結果 — the whole month first, then its weeks.
   *
   * @param current by the newest definition of the KPI that was named
   */
  record DryRunResult(
      LocalDate from, LocalDate to, List<FigureView> proposed, List<FigureView> current) {}

  DryRunResult outcome(MetricDraft draft, KpiReach reach) {
    var to = OfficeHours.dayOf(clock.instant()).withDayOfMonth(1).minusDays(1);
    var from = to.withDayOfMonth(1);
    var position = reached.mark().position();
    var proposed =
        figures(
            DRAFT, 0, draft.rows(), draft.formula(), draft.filters(), from, to, reach, position);
    return new DryRunResult(from, to, proposed, current(draft.metric(), from, to, reach, position));
  }

  private List<FigureView> current(
      @Nullable MetricId metric, LocalDate from, LocalDate to, KpiReach reach, long position) {
    if (metric == null) {
      return List.of();
    }
    MetricRevision now = metrics.named(metric.value()).latest();
    return figures(
        metric.value(),
        now.number(),
        now.rows(),
        now.formula(),
        now.filters(),
        from,
        to,
        reach,
        position);
  }

  private List<FigureView> figures(
      String name,
      int revision,
      RowKind rows,
      Formula formula,
      List<Filter> filters,
      LocalDate from,
      LocalDate to,
      KpiReach reach,
      long position) {
    var narrowed = Stream.concat(reach.narrowed().stream(), filters.stream()).toList();
    var views = new ArrayList<FigureView>();
    for (var grain : new TimeGrain[] {TimeGrain.MONTH, TimeGrain.WEEK}) {
      var stretches = new Stretches(grain, from, to);
      Reckoning.of(rows, formula, narrowed)
          .map(
              reckoning ->
                  Kpis.computed(
                      () -> kpis.computation(List.of(), false).result(reckoning, stretches, false)))
          .ifPresent(
              result ->
                  result
                      .figures()
                      .forEach(
                          (key, figure) ->
                              views.add(
                                  FigureView.of(
                                      new Place(
                                          name,
                                          revision,
                                          stretches.begin(key),
                                          stretches.end(key),
                                          result.grouping().words(key.group()),
                                          position),
                                      figure,
                                      null))));
    }
    return List.copyOf(views);
  }
}
