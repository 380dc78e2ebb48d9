package jp.madoguchi.query.kpi;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.madoguchi.query.kpi.FigureView.Place;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.id.MetricId;
import jp.madoguchi.shared.kpi.Filter;
import jp.madoguchi.shared.kpi.Formula;
import jp.madoguchi.shared.kpi.RowKind;
import jp.madoguchi.shared.kpi.Soundness;
import jp.madoguchi.shared.kpi.TimeGrain;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 試算 — what a definition that nobody has agreed on yet would have said of last month. */
@Component
class DryRuns {

  private static final String DRAFT = "draft";
  private static final List<TimeGrain> GRAINS = List.of(TimeGrain.MONTH, TimeGrain.WEEK);

  private final Kpis kpis;
  private final Metrics metrics;
  private final Clock clock;

  DryRuns(Kpis kpis, Metrics metrics, Clock clock) {
    this.kpis = kpis;
    this.metrics = metrics;
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
    var month = new Month(to.withDayOfMonth(1), to, reach, kpis.reached().position());
    var proposed = month.figures(DRAFT, 0, draft.rows(), draft.formula(), draft.filters());
    return new DryRunResult(month.from(), to, proposed, current(draft.metric(), month));
  }

  private List<FigureView> current(@Nullable MetricId metric, Month month) {
    if (metric == null) {
      return List.of();
    }
    var now = metrics.named(metric.value()).latest();
    return month.figures(metric.value(), now.number(), now.rows(), now.formula(), now.filters());
  }

  /** 先月 — as somebody may see it. */
  private final class Month {

    private final LocalDate from;
    private final LocalDate to;
    private final KpiReach reach;
    private final long position;

    private Month(LocalDate from, LocalDate to, KpiReach reach, long position) {
      this.from = from;
      this.to = to;
      this.reach = reach;
      this.position = position;
    }

    private LocalDate from() {
      return from;
    }

    private List<FigureView> figures(
        String name, int revision, RowKind rows, Formula formula, List<Filter> filters) {
      var narrowed = Stream.concat(reach.narrowed().stream(), filters.stream()).toList();
      return Reckoning.of(rows, formula, narrowed).stream()
          .flatMap(
              reckoning ->
                  GRAINS.stream()
                      .map(grain -> new Stretches(grain, from, to))
                      .flatMap(stretches -> figures(name, revision, reckoning, stretches)))
          .toList();
    }

    private Stream<FigureView> figures(
        String name, int revision, Reckoning reckoning, Stretches stretches) {
      var result =
          Kpis.computed(
              () -> kpis.computation(List.of(), false).result(reckoning, stretches, false));
      return result.figures().entrySet().stream()
          .map(
              entry ->
                  FigureView.of(
                      new Place(
                          name,
                          revision,
                          stretches.begin(entry.getKey()),
                          stretches.end(entry.getKey()),
                          Map.of(),
                          position),
                      entry.getValue(),
                      null));
    }
  }
}
