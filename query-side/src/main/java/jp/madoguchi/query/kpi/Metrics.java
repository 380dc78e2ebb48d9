package jp.madoguchi.query.kpi;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.projection.metric.MetricPage;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.query.kpi.Question.Choice;
import jp.madoguchi.query.kpi.Question.WantedMetric;
import jp.madoguchi.shared.kpi.MetricRevision;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Which definition a question is about. */
@Component
class Metrics {

  private static final int MOST = 1_000;

  private final Pages<MetricPage> pages;

  Metrics(Pages<MetricPage> pages) {
    this.pages = pages;
  }

  /** A definition, and the days for which it is asked. */
  record Holding(MetricRevision revision, LocalDate from, LocalDate to) {}

  List<MetricPage> all() {
    return pages.find(Filters.empty(), Sorts.ascending("_id"), MOST);
  }

  /**
   * @throws RequestRefused 422 if there is none of that name
   */
  MetricPage named(String id) {
    return pages
        .find(id)
        .orElseThrow(() -> refused("METRIC_IS_UNKNOWN", "%s というKPIはありません".formatted(id)));
  }

  /**
   * The definitions that answer, each for its days. Days on which none was in force are left out.
   *
   * @throws RequestRefused 422 if there is no such KPI or revision
   */
  List<Holding> holding(WantedMetric wanted, Choice choice, LocalDate from, LocalDate to) {
    var page = named(wanted.id().value());
    if (wanted.revision() != null) {
      return List.of(new Holding(revision(page, wanted.revision()), from, to));
    }
    return choice == Choice.LATEST
        ? List.of(new Holding(page.latest(), from, to))
        : inForce(page, from, to);
  }

  private static MetricRevision revision(MetricPage page, int number) {
    return page.revision(number)
        .orElseThrow(
            () -> refused("REVISION_IS_UNKNOWN", "%s に第%d版はありません".formatted(page.id(), number)));
  }

  private static List<Holding> inForce(MetricPage page, LocalDate from, LocalDate to) {
    var holding = new ArrayList<Holding>();
    for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
      var today = day;
      page.inForceOn(day).ifPresent(revision -> extend(holding, revision, today));
    }
    return List.copyOf(holding);
  }

  private static void extend(List<Holding> holding, MetricRevision revision, LocalDate day) {
    var goesOn =
        !holding.isEmpty()
            && holding.getLast().revision().number() == revision.number()
            && holding.getLast().to().plusDays(1).equals(day);
    var from = goesOn ? holding.removeLast().from() : day;
    holding.add(new Holding(revision, from, day));
  }

  static RequestRefused refused(String code, String sentence) {
    return new RequestRefused(HttpStatus.UNPROCESSABLE_CONTENT, code, sentence);
  }
}
