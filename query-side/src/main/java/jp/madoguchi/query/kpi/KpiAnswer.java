package jp.madoguchi.query.kpi;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.shared.kpi.MetricGroup;
import jp.madoguchi.shared.kpi.Unit;
import org.jspecify.annotations.Nullable;

/**
 * 答え — figures, and what must be known to believe them.
 *
 * @param position all facts up to this position in the store are counted
 * @param behind how many positions the newest fact is ahead of it
 * @param asOf when the rows were looked at
 * @param left how many figures were left out by the limit
 */
public record KpiAnswer(
    List<Defined> metrics,
    List<FigureView> figures,
    int left,
    long position,
    long behind,
    Instant asOf) {

  public KpiAnswer {
    metrics = List.copyOf(metrics);
    figures = List.copyOf(figures);
  }

  /** Whether nothing was counted since. */
  boolean saysTheSameAs(KpiAnswer other) {
    return position == other.position && figures.equals(other.figures);
  }

  /**
   * 用いた定義.
   *
   * @param error by which share of itself a percentile may be wrong; none where all is counted
   * @param missing why there are no figures, if the facts do not tell it yet
   */
  public record Defined(
      String id,
      int revision,
      String name,
      Unit unit,
      String unitLabel,
      MetricGroup group,
      @Nullable Double error,
      @Nullable String missing) {}
}
