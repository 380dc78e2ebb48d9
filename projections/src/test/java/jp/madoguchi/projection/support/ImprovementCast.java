package jp.madoguchi.projection.support;

import static jp.madoguchi.projection.support.Cast.CITIZENS;
import static jp.madoguchi.projection.support.Cast.minute;
import static jp.madoguchi.projection.support.Cast.sealed;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.shared.id.ImprovementId;
import jp.madoguchi.shared.id.MetricId;
import jp.madoguchi.shared.improvement.CitedFigure;
import jp.madoguchi.shared.improvement.ImprovementEvent.FiguresCited;
import jp.madoguchi.shared.improvement.ImprovementEvent.ImprovementClosed;
import jp.madoguchi.shared.improvement.ImprovementEvent.ImprovementRaised;
import jp.madoguchi.shared.improvement.ImprovementEvent.ImprovementReopened;
import jp.madoguchi.shared.improvement.ImprovementEvent.MeasureDecided;
import jp.madoguchi.shared.improvement.ImprovementOutcome;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.Filter;

/** An improvement of 市民課: people wait too long. */
public final class ImprovementCast {

  public static final ImprovementId QUEUES = new ImprovementId("improvement-1");
  public static final LocalDate DUE = LocalDate.of(2027, 1, 15);

  private ImprovementCast() {}

  public static ImprovementRaised raised() {
    return new ImprovementRaised(
        QUEUES, sealed("待ち時間"), sealed("月曜に混む"), CITIZENS, List.of(figure(600)), minute(0));
  }

  public static MeasureDecided decided(int number, int minutes) {
    return new MeasureDecided(QUEUES, number, sealed("窓口を増やす"), DUE, minute(minutes));
  }

  public static FiguresCited cited(double seconds, int minutes) {
    return new FiguresCited(QUEUES, List.of(figure(seconds)), minute(minutes));
  }

  public static ImprovementClosed closed(ImprovementOutcome outcome, int minutes) {
    return new ImprovementClosed(QUEUES, outcome, null, minute(minutes));
  }

  public static ImprovementReopened reopened(int minutes) {
    return new ImprovementReopened(QUEUES, sealed("また長い"), minute(minutes));
  }

  public static CitedFigure figure(double seconds) {
    return new CitedFigure(
        new MetricId("metric-wait"),
        1,
        LocalDate.of(2026, 11, 1),
        LocalDate.of(2026, 11, 30),
        List.of(Filter.is(Field.DEPARTMENT, CITIZENS.value())),
        seconds,
        310,
        48_211);
  }
}
