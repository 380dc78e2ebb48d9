package jp.madoguchi.query.kpireport;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.projection.metric.MetricPage;
import jp.madoguchi.query.kpi.FigureView;
import jp.madoguchi.query.kpi.Kpis;
import jp.madoguchi.query.kpi.Question.Choice;
import jp.madoguchi.query.kpi.Question.WantedMetric;
import jp.madoguchi.query.kpireport.MonthlyReport.Breakdowns;
import jp.madoguchi.query.kpireport.MonthlyReport.Change;
import jp.madoguchi.query.metric.FindMetrics;
import jp.madoguchi.query.support.Asking;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.MetricId;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.Formula.NoSource;
import org.springframework.stereotype.Component;

/** Puts a month's report together, from the same answers that whoever asks would get. */
@Component
class MonthlyReports {

  static final String CONTACTS = "metric-contacts";
  static final String WAIT = "metric-wait";
  static final String LEFT = "metric-left";
  static final String RETURNED = "metric-returned";

  private final Kpis kpis;
  private final Asking asking;
  private final Showing showing;
  private final Clock clock;

  MonthlyReports(Kpis kpis, Asking asking, Showing showing, Clock clock) {
    this.kpis = kpis;
    this.asking = asking;
    this.showing = showing;
    this.clock = clock;
  }

  /** A figure's definition. */
  private record Used(String metric, int revision) {

    static Used of(FigureView figure) {
      return new Used(figure.metric(), figure.revision());
    }

    WantedMetric wanted() {
      return new WantedMetric(new MetricId(metric), revision);
    }
  }

  MonthlyReport of(Scope scope, Caller caller) {
    var asOf = clock.instant();
    var pages =
        asking.all(new FindMetrics(), MetricPage.class).stream()
            .sorted(Comparator.comparing(page -> page.latest().group()))
            .toList();
    var inquiry = new Inquiry(kpis, scope);
    var lines = lines(pages, inquiry, scope);
    var breakdowns = breakdowns(pages, inquiry);
    return new MonthlyReport(
        scope.month(),
        sections(scope, caller),
        scope.published(),
        lines,
        breakdowns,
        changes(pages, scope),
        new Remarks(scope, inquiry, asOf).about(lines),
        inquiry.position(),
        asOf);
  }

  private String sections(Scope scope, Caller caller) {
    if (scope.department() == null && scope.reach().narrowed().isEmpty()) {
      return "全課";
    }
    var section = Objects.requireNonNullElse(scope.department(), caller.section());
    return Objects.requireNonNullElse(showing.named(section).name(), section.value());
  }

  private static List<ReportLine> lines(List<MetricPage> pages, Inquiry inquiry, Scope scope) {
    var month = scope.month();
    var all = pages.stream().map(page -> new WantedMetric(new MetricId(page.id()), null)).toList();
    var figures = inquiry.whole(all, month, Choice.IN_FORCE);
    var used = figures.stream().map(Used::of).distinct().map(Used::wanted).toList();
    var before = byDefinition(inquiry.whole(used, month.minusMonths(1), Choice.LATEST));
    var lastYear = byDefinition(inquiry.whole(used, month.minusYears(1), Choice.LATEST));
    var byMetric = figures.stream().collect(groupingBy(FigureView::metric));
    return pages.stream()
        .flatMap(page -> lines(page, byMetric.getOrDefault(page.id(), List.of()), before, lastYear))
        .toList();
  }

  private static Map<Used, FigureView> byDefinition(List<FigureView> figures) {
    return figures.stream().collect(toMap(Used::of, figure -> figure));
  }

  /** One line a definition: what two of them made is never added up. */
  private static Stream<ReportLine> lines(
      MetricPage page,
      List<FigureView> figures,
      Map<Used, FigureView> before,
      Map<Used, FigureView> lastYear) {
    if (figures.isEmpty()) {
      var missing =
          page.latest().formula() instanceof NoSource(var why) ? why : "この月に適用されていた定義がありません";
      return Stream.of(ReportLine.without(page.id(), page.latest(), missing));
    }
    return figures.stream()
        .map(
            figure ->
                new ReportLine(
                    page.id(),
                    page.revision(figure.revision()).orElseThrow(),
                    figure,
                    before.get(Used.of(figure)),
                    lastYear.get(Used.of(figure)),
                    null));
  }

  private Breakdowns breakdowns(List<MetricPage> pages, Inquiry inquiry) {
    return new Breakdowns(
        inquiry.daily(having(pages, List.of(WAIT))),
        inquiry.daily(having(pages, List.of(CONTACTS))),
        inquiry.by(having(pages, List.of(CONTACTS), Field.CHANNEL), Field.CHANNEL),
        inquiry.by(
            having(pages, List.of(CONTACTS), Field.WEEKDAY, Field.HOUR), Field.WEEKDAY, Field.HOUR),
        bySection(
            inquiry.by(
                having(pages, List.of(CONTACTS, WAIT, LEFT, RETURNED), Field.DEPARTMENT),
                Field.DEPARTMENT)));
  }

  /** Those of the KPIs that the city has, and breaks down so. */
  private static List<WantedMetric> having(
      List<MetricPage> pages, List<String> metrics, Field... fields) {
    return pages.stream()
        .filter(page -> metrics.contains(page.id()))
        .filter(page -> page.latest().dimensions().containsAll(List.of(fields)))
        .map(page -> new WantedMetric(new MetricId(page.id()), null))
        .toList();
  }

  private List<SectionLine> bySection(List<FigureView> figures) {
    var sections = new LinkedHashMap<String, Map<String, FigureView>>();
    for (var figure : figures) {
      var section = figure.by().get(Field.DEPARTMENT.name());
      if (section != null) {
        sections.computeIfAbsent(section, _ -> new LinkedHashMap<>()).put(figure.metric(), figure);
      }
    }
    return sections.entrySet().stream()
        .map(section -> new SectionLine(nameOf(section.getKey()), section.getValue()))
        .toList();
  }

  private String nameOf(String section) {
    return Objects.requireNonNullElse(showing.named(new DepartmentId(section)).name(), section);
  }

  private static List<Change> changes(List<MetricPage> pages, Scope scope) {
    var changes = new ArrayList<Change>();
    for (var page : pages) {
      page.revisions().stream()
          .filter(revision -> revision.number() > 1)
          .filter(revision -> YearMonth.from(revision.effectiveFrom()).equals(scope.month()))
          .forEach(revision -> changes.add(new Change(page.id(), revision)));
    }
    return changes;
  }
}
