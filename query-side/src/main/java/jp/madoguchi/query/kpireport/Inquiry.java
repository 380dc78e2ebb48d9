package jp.madoguchi.query.kpireport;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.query.kpi.FigureView;
import jp.madoguchi.query.kpi.KpiAnswer;
import jp.madoguchi.query.kpi.Kpis;
import jp.madoguchi.query.kpi.Question;
import jp.madoguchi.query.kpi.Question.Choice;
import jp.madoguchi.query.kpi.Question.WantedMetric;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.TimeGrain;
import org.jspecify.annotations.Nullable;

/** 照会 — the questions of one report, and how far the facts were counted in all of the answers. */
final class Inquiry {

  private static final int AT_ONCE = 10;
  private static final int MOST_FIGURES = 10_000;

  private final Kpis kpis;
  private final Scope scope;
  private final List<KpiAnswer> answers = new ArrayList<>();

  Inquiry(Kpis kpis, Scope scope) {
    this.kpis = kpis;
    this.scope = scope;
  }

  /** One figure of each of these KPIs, for the whole month. */
  List<FigureView> whole(List<WantedMetric> metrics, YearMonth month, Choice choice) {
    return asked(metrics, month, null, List.of(), choice);
  }

  /** The figures of every day on which the office is open, by the newest definition. */
  List<FigureView> daily(List<WantedMetric> metrics) {
    return asked(metrics, scope.month(), TimeGrain.DAY, List.of(), Choice.LATEST);
  }

  /** The figures of the month, broken down, by the newest definition. */
  List<FigureView> by(List<WantedMetric> metrics, Field... fields) {
    return asked(metrics, scope.month(), null, List.of(fields), Choice.LATEST);
  }

  private List<FigureView> asked(
      List<WantedMetric> metrics,
      YearMonth month,
      @Nullable TimeGrain grain,
      List<Field> by,
      Choice choice) {
    var figures = new ArrayList<FigureView>();
    for (var from = 0; from < metrics.size(); from += AT_ONCE) {
      var some = metrics.subList(from, Math.min(from + AT_ONCE, metrics.size()));
      var question =
          new Question(
              some,
              month.atDay(1),
              month.atEndOfMonth(),
              grain,
              by,
              scope.filters(),
              grain != null,
              choice,
              null,
              MOST_FIGURES,
              null,
              scope.published());
      var answer = kpis.answer(question, scope.reach());
      answers.add(answer);
      figures.addAll(answer.figures());
    }
    return List.copyOf(figures);
  }

  /** All facts up to there are counted in every figure. */
  long position() {
    return answers.stream().mapToLong(KpiAnswer::position).min().orElse(0);
  }

  long behind() {
    return answers.stream().mapToLong(KpiAnswer::behind).max().orElse(0);
  }
}
