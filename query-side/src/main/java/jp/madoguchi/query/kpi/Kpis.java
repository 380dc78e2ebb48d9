package jp.madoguchi.query.kpi;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.projection.support.Reached;
import jp.madoguchi.projection.support.Reached.Mark;
import jp.madoguchi.query.kpi.Blocks.Terms;
import jp.madoguchi.query.kpi.FigureView.Place;
import jp.madoguchi.query.kpi.KpiAnswer.Defined;
import jp.madoguchi.query.kpi.Metrics.Holding;
import jp.madoguchi.query.kpi.Question.WantedMetric;
import jp.madoguchi.shared.calendar.WorkingCalendar;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.FieldType;
import jp.madoguchi.shared.kpi.Filter;
import jp.madoguchi.shared.kpi.Formula.Distribution;
import jp.madoguchi.shared.kpi.Formula.NoSource;
import jp.madoguchi.shared.kpi.MetricRevision;
import jp.madoguchi.shared.kpi.RowKind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Answers questions about KPIs. */
@Component
public class Kpis {

  private static final Duration PATIENCE = Duration.ofSeconds(8);
  private static final WorkingCalendar CALENDAR = new WorkingCalendar();

  private final Words words = new Words();
  private final List<Blocks> sources;
  private final Metrics metrics;
  private final Stands stands;

  Kpis(List<RowSource> sources, Metrics metrics, Reached reached, Clock clock) {
    this.sources = sources.stream().map(source -> new Blocks(source, words)).toList();
    this.metrics = metrics;
    this.stands = new Stands(reached, clock);
  }

  /**
   * @throws RequestRefused 422 if it cannot be answered so; 503 if the rows are not at hand yet
   */
  public KpiAnswer answer(Question question, KpiReach reach) {
    var now = stands.latest();
    var defined = new ArrayList<Defined>();
    var figures = new ArrayList<FigureView>();
    for (var wanted : question.metrics()) {
      for (var holding :
          metrics.holding(wanted, question.choice(), question.from(), question.to())) {
        defined.add(defined(wanted, holding.revision()));
        figures.addAll(figures(question, wanted, holding, reach, now.mark().position()));
      }
    }
    var ordered = question.inOrder(figures);
    return new KpiAnswer(
        defined.stream().distinct().toList(),
        ordered.subList(0, Math.min(ordered.size(), question.most())),
        Math.max(0, ordered.size() - question.most()),
        now.mark().position(),
        now.mark().behind(),
        now.asOf());
  }

  private List<FigureView> figures(
      Question question, WantedMetric wanted, Holding holding, KpiReach reach, long position) {
    var revision = asked(() -> question.answeredBy(holding.revision()));
    var by = question.fields();
    var stretches = new Stretches(question.grain(), holding.from(), holding.to());
    var filters =
        Stream.of(reach.narrowed(), revision.filters(), question.conditions())
            .flatMap(List::stream)
            .toList();
    var reckoning = Reckoning.of(revision.rows(), revision.formula(), filters);
    if (reckoning.isEmpty()) {
      return List.of();
    }
    var result =
        computed(
            () ->
                computation(by, question.wantsOpenDays())
                    .result(reckoning.get(), stretches, question.wantsLastYear()));
    return result.figures().entrySet().stream()
        .map(
            entry -> {
              var place = place(wanted, revision, stretches, result, entry.getKey(), position);
              var before = result.before().get(entry.getKey());
              return question.isToBePublished()
                  ? FigureView.published(place, entry.getValue(), before)
                  : FigureView.of(place, entry.getValue(), before);
            })
        .toList();
  }

  private static Place place(
      WantedMetric wanted,
      MetricRevision revision,
      Stretches stretches,
      Computation.Result result,
      Key key,
      long position) {
    return new Place(
        wanted.id().value(),
        revision.number(),
        stretches.begin(key),
        stretches.end(key),
        result.grouping().words(key.group()),
        position);
  }

  /** How far the pages had come: all rows that are asked for from now on tell at least that. */
  Mark reached() {
    return stands.latest().mark();
  }

  /** All rows that there are and that memory has room for. */
  void readAhead() {
    sources.forEach(Blocks::readAhead);
  }

  /** Has at hand what somebody asked for lately, as it is now. Once a second is often enough. */
  void freshen() {
    var wanted = sources.stream().filter(Blocks::isWanted).toList();
    if (!wanted.isEmpty()) {
      var now = stands.now();
      wanted.forEach(Blocks::freshen);
      stands.isLatest(now);
    }
  }

  Computation computation(List<Field> by, boolean openDaysOnly) {
    var patience = System.nanoTime() + PATIENCE.toNanos();
    return new Computation(
        (kind, days) -> blocks(kind, days, patience),
        words,
        by,
        openDaysOnly ? CALENDAR::isWorkingDay : _ -> true);
  }

  /** The rows of that kind on those days that pass the conditions, one block a day. */
  List<Block> blocks(RowKind kind, List<LocalDate> days, long patience) {
    var terms = new Terms(stands.latest().at(), patience);
    return sources.stream()
        .filter(source -> source.has(kind))
        .flatMap(source -> source.of(kind, days, terms).stream())
        .toList();
  }

  Sieve sieve(List<Filter> filters) {
    return new Sieve(filters, words);
  }

  /**
   * Whether all words of the condition have come in rows that were read, so that they tell nothing
   * new.
   */
  boolean standsInRows(Filter filter) {
    return filter.field().type() != FieldType.WORD
        || filter.values().stream()
            .noneMatch(word -> words.codeIfKnown(filter.field(), word) == Words.MISSING);
  }

  Words words() {
    return words;
  }

  private static Defined defined(WantedMetric wanted, MetricRevision revision) {
    return new Defined(
        wanted.id().value(),
        revision.number(),
        revision.name(),
        revision.unit(),
        revision.unit().label(),
        revision.group(),
        revision.formula() instanceof Distribution ? (Double) Cell.ERROR : null,
        revision.formula() instanceof NoSource(var missing) ? missing : null);
  }

  /** What cannot be asked so is refused with the reason. */
  static <T> T asked(Supplier<T> question) {
    try {
      return question.get();
    } catch (IllegalArgumentException e) {
      throw Metrics.refused("QUESTION_IS_IMPOSSIBLE", String.valueOf(e.getMessage()));
    }
  }

  static <T> T computed(Supplier<T> work) {
    try {
      return work.get();
    } catch (Scan.TooMuch e) {
      throw Metrics.refused(
          "TOO_MANY_FIGURES",
          "値が%,d件を超えます。期間を短くするか、刻みを粗くするか、内訳を減らしてください".formatted(Scan.MOST_CELLS));
    } catch (Blocks.NotYet e) {
      throw new RequestRefused(
          HttpStatus.SERVICE_UNAVAILABLE, "NOT_YET_VISIBLE", "データを読み込んでいます。少し待ってからやり直してください");
    }
  }
}
