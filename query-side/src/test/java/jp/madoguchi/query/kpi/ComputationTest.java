package jp.madoguchi.query.kpi;

import static java.util.Objects.requireNonNull;
import static jp.madoguchi.query.kpi.Counter.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import jp.madoguchi.query.kpi.Blocks.Terms;
import jp.madoguchi.query.kpi.Computation.Result;
import jp.madoguchi.query.kpi.Scan.TooMuch;
import jp.madoguchi.shared.calendar.WorkingCalendar;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.Filter;
import jp.madoguchi.shared.kpi.Formula;
import jp.madoguchi.shared.kpi.Formula.Conversion;
import jp.madoguchi.shared.kpi.Formula.Count;
import jp.madoguchi.shared.kpi.Formula.Distinct;
import jp.madoguchi.shared.kpi.Formula.Distribution;
import jp.madoguchi.shared.kpi.Formula.Ratio;
import jp.madoguchi.shared.kpi.Formula.Repeated;
import jp.madoguchi.shared.kpi.Formula.Share;
import jp.madoguchi.shared.kpi.Formula.Sum;
import jp.madoguchi.shared.kpi.Part;
import jp.madoguchi.shared.kpi.Part.Measure;
import jp.madoguchi.shared.kpi.RowKind;
import jp.madoguchi.shared.kpi.TimeGrain;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComputationTest {

  private static final Filter LEFT = Filter.is(Field.LEFT, "true");
  private static final WorkingCalendar CALENDAR = new WorkingCalendar();

  private final Words words = new Words();
  private final Counter counter =
      new Counter()
          .contact(MONDAY, "citizens", 36, 600, false)
          .contact(MONDAY, "citizens", 37, 1200, false)
          .contact(MONDAY, "tax", 37, -1, true)
          .contact(MONDAY.plusDays(2), "citizens", 60, 60, false);

  @Test
  void counts_adds_up_and_tells_apart() {
    assertThat(value(new Count())).isEqualTo(4);
    assertThat(value(new Sum(Field.WAIT_SECONDS))).isEqualTo(1860);
    assertThat(value(new Distinct(Field.DEPARTMENT))).isEqualTo(2);
  }

  @Test
  void mean_median_p90_and_max_stand_together_with_how_much_is_known() {
    var figure = whole(new Distribution(Field.WAIT_SECONDS));
    var spread = requireNonNull(figure.spread());

    assertThat(spread.mean()).isEqualTo(620);
    assertThat((double) spread.median()).isCloseTo(600, within(6.0));
    assertThat((double) spread.p90()).isCloseTo(1200, within(12.0));
    assertThat(spread.max()).isEqualTo(1200);
    assertThat(figure.value()).isEqualTo((double) spread.median());
    assertThat(figure.rows()).isEqualTo(4);
    assertThat(figure.coverage()).isEqualTo(0.75);
    assertThat(figure.inexact()).isEqualTo(0.25);
  }

  @Test
  void shares_and_ratios_are_made_of_their_parts() {
    var share = whole(new Share(List.of(LEFT)));
    assertThat(share.value()).isEqualTo(0.25);
    assertThat(share.numerator()).isEqualTo(1);
    assertThat(share.denominator()).isEqualTo(4);

    var called = Filter.atLeast(Field.WAIT_SECONDS, 0);
    assertThat(
            value(new Conversion(List.of(called), List.of(Filter.atMost(Field.WAIT_SECONDS, 600)))))
        .isEqualTo(2.0 / 3);
    assertThat(
            value(
                new Ratio(
                    new Part(RowKind.CONTACT, Measure.SUM, Field.WAIT_SECONDS, List.of()),
                    new Part(
                        RowKind.CONTACT, Measure.DISTINCT, Field.DEPARTMENT, List.of(called)))))
        .isEqualTo(1860);
  }

  @Test
  void of_those_who_came_it_says_which_share_came_again() {
    var twice = whole(new Repeated(Field.DEPARTMENT, 2));
    assertThat(twice.value()).isEqualTo(0.5);
    assertThat(twice.numerator()).isEqualTo(1);
    assertThat(twice.denominator()).isEqualTo(2);
    assertThat(twice.rows()).isEqualTo(4);

    assertThat(value(new Repeated(Field.DEPARTMENT, 3))).isEqualTo(0.5);
    assertThat(value(new Repeated(Field.DEPARTMENT, 4))).isEqualTo(0);
    assertThat(
            whole(
                    new Repeated(Field.DEPARTMENT, 2),
                    List.of(Filter.is(Field.DEPARTMENT, "nowhere")))
                .value())
        .isNull();
  }

  @Test
  void nothing_divided_by_nothing_and_the_median_of_nothing_have_no_value() {
    var nobody = List.of(Filter.is(Field.DEPARTMENT, "nowhere"));

    assertThat(whole(new Share(List.of(LEFT)), nobody).value()).isNull();
    assertThat(whole(new Distribution(Field.WAIT_SECONDS), nobody).value()).isNull();
    assertThat(whole(new Count(), nobody).value()).isEqualTo(0);
    assertThat(whole(new Sum(Field.WAIT_SECONDS), nobody).value()).isEqualTo(0);
    var unknown = List.of(new Filter(Field.WAIT_SECONDS, Filter.Test.UNKNOWN, List.of()));
    assertThat(whole(new Distribution(Field.WAIT_SECONDS), unknown).value()).isNull();
    assertThat(whole(new Distribution(Field.WAIT_SECONDS), unknown).coverage()).isEqualTo(0);
  }

  @Test
  void conditions_let_through_what_they_say() {
    assertThat(counted(new Filter(Field.DEPARTMENT, Filter.Test.IS_NOT, List.of("tax"))))
        .isEqualTo(3);
    assertThat(counted(Filter.is(Field.DEPARTMENT, "tax", "citizens"))).isEqualTo(4);
    assertThat(counted(Filter.is(Field.DEPARTMENT, "tax", "nowhere"))).isEqualTo(1);
    assertThat(counted(new Filter(Field.DEPARTMENT, Filter.Test.IS_NOT, List.of("tax", "x"))))
        .isEqualTo(3);
    assertThat(counted(new Filter(Field.DEPARTMENT, Filter.Test.IS_NOT, List.of("nowhere"))))
        .isEqualTo(4);
    assertThat(counted(Filter.is(Field.LEFT, "false"))).isEqualTo(3);
    assertThat(counted(Filter.atLeast(Field.WAIT_SECONDS, 600))).isEqualTo(2);
    assertThat(counted(Filter.atMost(Field.WAIT_SECONDS, 600))).isEqualTo(2);
    assertThat(counted(new Filter(Field.WAIT_SECONDS, Filter.Test.KNOWN, List.of()))).isEqualTo(3);
    assertThat(counted(new Filter(Field.WAIT_SECONDS, Filter.Test.UNKNOWN, List.of())))
        .isEqualTo(1);
    assertThat(counted(Filter.is(Field.WAIT_SECONDS, "60"))).isEqualTo(1);
  }

  @Test
  void days_on_which_nothing_happened_stand_there_too() {
    var days = result(new Count(), List.of(), TimeGrain.DAY, MONDAY, MONDAY.plusDays(3), List.of());

    assertThat(days.figures().values())
        .extracting(Figure::value)
        .containsExactly(3.0, 0.0, 1.0, 0.0);
  }

  @Test
  void every_word_of_a_breakdown_stands_in_every_stretch() {
    var days =
        result(
            new Count(),
            List.of(Field.DEPARTMENT),
            TimeGrain.DAY,
            MONDAY,
            MONDAY.plusDays(2),
            List.of());

    assertThat(days.figures()).hasSize(6);
    assertThat(named(days, MONDAY, "tax").value()).isEqualTo(1);
    assertThat(named(days, MONDAY.plusDays(2), "tax").value()).isEqualTo(0);
    assertThat(named(days, MONDAY, "citizens").value()).isEqualTo(2);
  }

  @Test
  void hours_are_those_of_the_office_and_those_in_which_something_happened() {
    counter.contact(MONDAY, "citizens", 3, 10, false);
    var hours = result(new Count(), List.of(), TimeGrain.HOUR, MONDAY, MONDAY, List.of()).figures();

    assertThat(hours.keySet())
        .extracting(Key::part)
        .containsExactly(0, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17);
    assertThat(requireNonNull(hours.get(new Key(MONDAY, 9, 0))).value()).isEqualTo(3);
    var quarters =
        result(new Count(), List.of(), TimeGrain.QUARTER_HOUR, MONDAY, MONDAY, List.of()).figures();
    assertThat(quarters).hasSize(35);
    assertThat(requireNonNull(quarters.get(new Key(MONDAY, 37, 0))).value()).isEqualTo(2);
  }

  @Test
  void days_on_which_the_hall_is_closed_can_be_left_out() {
    var sunday = MONDAY.minusDays(1);
    counter.contact(sunday, "citizens", 40, 10, false);
    var computation = new Computation(this::blocks, words, List.of(), CALENDAR::isWorkingDay);
    var stretches = new Stretches(TimeGrain.DAY, sunday, MONDAY);

    var open = computation.result(reckoning(new Count(), List.of()), stretches, false);

    assertThat(open.figures().values()).extracting(Figure::value).containsExactly(3.0);
  }

  @Test
  void the_same_weekday_of_a_year_before_stands_beside_it() {
    counter.contact(MONDAY.minusWeeks(52), "citizens", 40, 10, false);
    var days =
        new Computation(this::blocks, words, List.of(), _ -> true)
            .result(
                reckoning(new Count(), List.of()),
                new Stretches(TimeGrain.DAY, MONDAY, MONDAY.plusDays(1)),
                true);

    assertThat(days.before().values())
        .extracting(Figure::value)
        .containsExactlyInAnyOrder(1.0, 0.0);
    assertThat(requireNonNull(days.before().get(new Key(MONDAY, 0, 0))).value()).isEqualTo(1);
  }

  @Test
  void too_many_figures_are_refused_before_the_memory_is_full() {
    var years = new Stretches(TimeGrain.QUARTER_HOUR, MONDAY.minusYears(5), MONDAY);

    assertThatThrownBy(
            () ->
                new Computation(this::blocks, words, List.of(), _ -> true)
                    .result(reckoning(new Count(), List.of()), years, false))
        .isInstanceOf(TooMuch.class);
  }

  @Test
  void merged_sketches_err_by_no_more_than_they_say() {
    var random = new SplittableRandom(7);
    var waits = new ArrayList<Long>();
    for (var i = 0; i < 20_000; i++) {
      var wait = (long) Math.exp(random.nextDouble() * 9);
      waits.add(wait);
      counter.contact(MONDAY.plusDays(i % 30), "busy", 40, wait, false);
    }
    Collections.sort(waits);

    var figure =
        whole(new Distribution(Field.WAIT_SECONDS), List.of(Filter.is(Field.DEPARTMENT, "busy")));
    var spread = requireNonNull(figure.spread());

    assertThat((double) spread.median()).isCloseTo(rank(waits, 50), within(rank(waits, 50) * 0.01));
    assertThat((double) spread.p90()).isCloseTo(rank(waits, 90), within(rank(waits, 90) * 0.01));
    assertThat(spread.max()).isEqualTo(waits.getLast());
    assertThat(spread.mean())
        .isCloseTo(waits.stream().mapToLong(Long::longValue).average().orElseThrow(), within(1e-9));
  }

  private List<Block> blocks(RowKind kind, List<LocalDate> days) {
    return new Blocks(counter, words).of(kind, days, new Terms(System.nanoTime(), Long.MAX_VALUE));
  }

  private static double rank(List<Long> sorted, int percent) {
    return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
  }

  private double counted(Filter filter) {
    return requireNonNull(whole(new Count(), List.of(filter)).value());
  }

  private double value(Formula formula) {
    return requireNonNull(whole(formula).value());
  }

  private Figure whole(Formula formula) {
    return whole(formula, List.of());
  }

  private Figure whole(Formula formula, List<Filter> filters) {
    return result(formula, List.of(), null, MONDAY, MONDAY.plusDays(40), filters)
        .figures()
        .values()
        .iterator()
        .next();
  }

  private Result result(
      Formula formula,
      List<Field> by,
      @Nullable TimeGrain grain,
      LocalDate from,
      LocalDate to,
      List<Filter> filters) {
    return new Computation(this::blocks, words, by, _ -> true)
        .result(reckoning(formula, filters), new Stretches(grain, from, to), false);
  }

  private static Reckoning reckoning(Formula formula, List<Filter> filters) {
    return Reckoning.of(RowKind.CONTACT, formula, filters).orElseThrow();
  }

  private static Figure named(Result result, LocalDate day, String department) {
    return result.figures().entrySet().stream()
        .filter(entry -> entry.getKey().start().equals(day))
        .filter(
            entry ->
                Map.of(Field.DEPARTMENT, department)
                    .equals(result.grouping().words(entry.getKey().group())))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }
}
