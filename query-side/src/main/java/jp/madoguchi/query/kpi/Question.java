package jp.madoguchi.query.kpi;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import jp.madoguchi.shared.id.MetricId;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.Filter;
import jp.madoguchi.shared.kpi.MetricRevision;
import jp.madoguchi.shared.kpi.Soundness;
import jp.madoguchi.shared.kpi.TimeGrain;
import org.jspecify.annotations.Nullable;

/**
 * 問合せ — which KPIs, of which days, broken down how.
 *
 * @param metrics one to ten
 * @param to the last day
 * @param grain none for one figure of all days
 * @param by at most four fields
 * @param openDaysOnly leaves out weekends, holidays and the turn of the year
 * @param definition by which revision it is computed, where none is named
 * @param lastYear sets beside each figure that of the same season a year before
 * @param published leaves out figures about fewer than five rows
 */
@Schema(
    example =
        """
        {"metrics": [{"id": "metric-wait"}, {"id": "metric-left"}],
         "from": "2026-11-01", "to": "2026-11-30", "grain": "WEEK", "by": ["DEPARTMENT"],
         "filters": [{"field": "CHANNEL", "test": "IS", "values": ["COUNTER"]}], "openDaysOnly": true}\
        """)
public record Question(
    List<WantedMetric> metrics,
    LocalDate from,
    LocalDate to,
    @Nullable TimeGrain grain,
    @Nullable List<Field> by,
    @Nullable List<Filter> filters,
    @Nullable Boolean openDaysOnly,
    @Nullable Choice definition,
    @Nullable Order order,
    @Nullable Integer limit,
    @Nullable Boolean lastYear,
    @Nullable Boolean published) {

  private static final int MOST_METRICS = 10;
  private static final int MOST_FIELDS = 4;
  private static final int MOST_YEARS = 5;
  private static final int MOST_ROWS = 10_000;
  private static final int USUAL_ROWS = 1_000;

  /**
   * @throws IllegalArgumentException if the days end before they begin, or there is too much of
   *     anything
   */
  public Question {
    metrics = List.copyOf(metrics);
    by = by == null ? List.of() : List.copyOf(by);
    filters = filters == null ? List.of() : List.copyOf(filters);
    requireDays(from, to);
    if (metrics.isEmpty() || metrics.size() > MOST_METRICS) {
      throw new IllegalArgumentException("KPIは1件以上%d件以内です".formatted(MOST_METRICS));
    }
    if (by.size() > MOST_FIELDS || new HashSet<>(by).size() < by.size()) {
      throw new IllegalArgumentException("内訳は、重複のない%d項目以内です".formatted(MOST_FIELDS));
    }
    if (limit != null && (limit < 1 || limit > MOST_ROWS)) {
      throw new IllegalArgumentException("limit は1から%,dまでです".formatted(MOST_ROWS));
    }
  }

  static void requireDays(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("期間の終わりが始まりより前です");
    }
    if (to.isAfter(from.plusYears(MOST_YEARS))) {
      throw new IllegalArgumentException("期間は%d年以内です".formatted(MOST_YEARS));
    }
  }

  /**
   * 求めるKPI.
   *
   * @param revision none for the newest, or the one in force
   */
  public record WantedMetric(MetricId id, @Nullable Integer revision) {}

  /** 定義の選び方 — the newest for all days, or for each day the one that was in force. */
  public enum Choice {
    LATEST,
    IN_FORCE
  }

  /** 並べ方. */
  public enum Order {
    TIME,
    VALUE,
    VALUE_DESCENDING
  }

  List<Field> fields() {
    return Objects.requireNonNullElse(by, List.of());
  }

  List<Filter> conditions() {
    return Objects.requireNonNullElse(filters, List.of());
  }

  boolean wantsOpenDays() {
    return Boolean.TRUE.equals(openDaysOnly);
  }

  boolean wantsLastYear() {
    return Boolean.TRUE.equals(lastYear);
  }

  boolean isToBePublished() {
    return Boolean.TRUE.equals(published);
  }

  Choice choice() {
    return Objects.requireNonNullElse(definition, Choice.LATEST);
  }

  int most() {
    return Objects.requireNonNullElse(limit, USUAL_ROWS);
  }

  /**
   * The same definition, if it can answer so.
   *
   * @throws IllegalArgumentException if it cannot be computed so finely, or not broken down so
   */
  MetricRevision answeredBy(MetricRevision revision) {
    if (grain != null && grain.compareTo(revision.finest()) < 0) {
      throw new IllegalArgumentException(
          "「%s」は%sより細かくは計算できません".formatted(revision.name(), revision.finest().label()));
    }
    for (var field : fields()) {
      if (!revision.dimensions().contains(field)) {
        throw new IllegalArgumentException(
            "「%s」は「%s」を内訳にできません".formatted(revision.name(), field.label()));
      }
    }
    for (var kind : Soundness.kindsOf(revision.rows(), revision.formula())) {
      Soundness.requireFilters(conditions(), kind);
      if (grain != null && grain.isWithinADay()) {
        Soundness.requireDimension(Field.QUARTER_HOUR, kind);
      }
    }
    return revision;
  }

  /** The figures as they were asked for; those without a value come last. */
  List<FigureView> inOrder(List<FigureView> figures) {
    return switch (Objects.requireNonNullElse(order, Order.TIME)) {
      case TIME -> figures;
      case VALUE ->
          figures.stream()
              .sorted(comparing(FigureView::value, nullsLast(Comparator.<Double>naturalOrder())))
              .toList();
      case VALUE_DESCENDING ->
          figures.stream()
              .sorted(comparing(FigureView::value, nullsLast(Comparator.<Double>reverseOrder())))
              .toList();
    };
  }
}
