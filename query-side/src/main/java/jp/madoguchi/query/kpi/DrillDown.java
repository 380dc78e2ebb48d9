package jp.madoguchi.query.kpi;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.madoguchi.platform.access.Look;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.platform.rights.Policy;
import jp.madoguchi.projection.casepage.CasePage;
import jp.madoguchi.projection.consultation.ConsultationPage;
import jp.madoguchi.projection.contactpage.ContactPage;
import jp.madoguchi.projection.improvement.ImprovementPage;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.query.kpi.Question.Choice;
import jp.madoguchi.shared.id.MetricId;
import jp.madoguchi.shared.kpi.Filter;
import jp.madoguchi.shared.kpi.MetricRevision;
import jp.madoguchi.shared.kpi.Soundness;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 掘下げ — the rows behind a value. A figure says nothing of persons, but a row names a contact, a
 * case or a consultation: it is shown only to who may see that, and then it is on record.
 */
@Component
class DrillDown {

  private static final int MOST = 200;
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private final Kpis kpis;
  private final Metrics metrics;
  private final Pages<ContactPage> contacts;
  private final Pages<CasePage> cases;
  private final Pages<ConsultationPage> consultations;
  private final Pages<ImprovementPage> improvements;

  DrillDown(
      Kpis kpis,
      Metrics metrics,
      Pages<ContactPage> contacts,
      Pages<CasePage> cases,
      Pages<ConsultationPage> consultations,
      Pages<ImprovementPage> improvements) {
    this.kpis = kpis;
    this.metrics = metrics;
    this.contacts = contacts;
    this.cases = cases;
    this.consultations = consultations;
    this.improvements = improvements;
  }

  /** What is asked for. */
  record Wanted(
      MetricId metric,
      @Nullable Integer revision,
      LocalDate from,
      LocalDate to,
      List<Filter> filters,
      boolean numerator) {}

  /**
   * @param rows at most 200, in the order of their days
   * @param count how many rows there are in all
   * @param hidden how many of the first 200 are not for the eyes of who asks
   */
  record RowsBehind(String metric, int revision, List<RowView> rows, long count, int hidden) {}

  RowsBehind find(Wanted wanted, KpiReach reach, Caller caller) {
    var holding =
        metrics
            .holding(
                new Question.WantedMetric(wanted.metric(), wanted.revision()),
                Choice.LATEST,
                wanted.from(),
                wanted.to())
            .getFirst();
    var revision = Kpis.asked(() -> answerable(holding.revision(), wanted.filters()));
    var filters =
        Stream.of(reach.narrowed(), revision.filters(), wanted.filters())
            .flatMap(List::stream)
            .toList();
    var reckoning = Reckoning.of(revision.rows(), revision.formula(), filters);
    if (reckoning.isEmpty()) {
      return new RowsBehind(wanted.metric().value(), revision.number(), List.of(), 0, 0);
    }
    var plan = wanted.numerator() ? reckoning.get().of() : reckoning.get().base();
    return shown(wanted, revision, plan, Policy.of(caller));
  }

  private static MetricRevision answerable(MetricRevision revision, List<Filter> filters) {
    Soundness.kindsOf(revision.rows(), revision.formula())
        .forEach(kind -> Soundness.requireFilters(filters, kind));
    return revision;
  }

  private RowsBehind shown(Wanted wanted, MetricRevision revision, Plan plan, Policy policy) {
    var days = wanted.from().datesUntil(wanted.to().plusDays(1)).toList();
    var patience = System.nanoTime() + PATIENCE.toNanos();
    var sieve = kpis.sieve(plan.where());
    var first = new ArrayList<RowView>();
    var count = 0L;
    for (var block : Kpis.computed(() -> kpis.blocks(plan.rows(), days, patience))) {
      var passing = sieve.passing(block);
      for (var row = 0; row < passing.length; row++) {
        if (passing[row]) {
          count++;
          if (first.size() < MOST) {
            first.add(RowView.of(block, plan.rows(), row, block.life(row), kpis.words()));
          }
        }
      }
    }
    var visible = visible(first, policy);
    Look.current().atRows(0);
    visible.stream()
        .filter(row -> !row.row().isEmpty())
        .forEach(row -> Look.current().at(row.row()));
    return new RowsBehind(
        wanted.metric().value(), revision.number(), visible, count, first.size() - visible.size());
  }

  private List<RowView> visible(List<RowView> rows, Policy policy) {
    var seen = seen(rows.stream().map(RowView::row).distinct().toList(), policy);
    return rows.stream().filter(row -> row.row().isEmpty() || seen.contains(row.row())).toList();
  }

  private Set<String> seen(List<String> lives, Policy policy) {
    var records = policy.records();
    return Stream.of(
            seen(contacts, lives, page -> records.covers(page.standing().matter())),
            seen(cases, lives, page -> records.covers(page.standing().matter())),
            seen(consultations, lives, page -> records.covers(page.standing().matter())),
            seen(improvements, lives, page -> policy.figures().covers(page.matter())))
        .flatMap(Function.identity())
        .collect(toUnmodifiableSet());
  }

  private static <P extends Page> Stream<String> seen(
      Pages<P> pages, List<String> lives, Predicate<P> isSeen) {
    return pages.findAll(lives).stream().filter(isSeen).map(Page::id);
  }
}
