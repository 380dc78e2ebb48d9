package jp.madoguchi.query.kpi;

import jp.madoguchi.query.kpi.Cell.Want;
import org.jspecify.annotations.Nullable;

/**
 * 値 — what came of one stretch and combination. A ratio without anything below the line has no
 * value, and so has the median of nothing.
 *
 * @param rows how many rows it is about
 * @param coverage in which share of them what is measured is known
 * @param inexact in which share of them a time was guessed; none where rows do not say so
 */
record Figure(
    @Nullable Double value,
    long rows,
    @Nullable Long numerator,
    @Nullable Long denominator,
    @Nullable Spread spread,
    @Nullable Double coverage,
    @Nullable Double inexact) {

  /** 分布 — what stands beside each other: who sees a mean sees how it is spread, too. */
  record Spread(double mean, long median, long p90, long max) {}

  static Figure of(Reckoning reckoning, @Nullable Cell of, @Nullable Cell over) {
    return reckoning.over() == null ? plain(reckoning.of(), of) : ratio(reckoning, of, over);
  }

  private static Figure plain(Plan plan, @Nullable Cell cell) {
    var rows = cell == null ? 0 : cell.rows();
    var spread = cell == null || plan.want() != Want.SPREAD ? null : spread(cell);
    var value =
        plan.want() == Want.SPREAD
            ? spread == null ? null : (Double) (double) spread.median()
            : (Double) (double) amount(plan, cell);
    return new Figure(value, rows, null, null, spread, coverage(plan, cell), share(plan, cell));
  }

  private static Figure ratio(Reckoning reckoning, @Nullable Cell of, @Nullable Cell over) {
    var base = reckoning.base();
    var numerator = amount(reckoning.of(), of);
    var denominator = amount(base, over);
    return new Figure(
        denominator == 0 ? null : (Double) ((double) numerator / denominator),
        over == null ? 0 : over.rows(),
        numerator,
        denominator,
        null,
        coverage(base, over),
        share(base, over));
  }

  private static long amount(Plan plan, @Nullable Cell cell) {
    if (cell == null) {
      return 0;
    }
    return switch (plan.want()) {
      case ROWS -> cell.rows();
      case SUM -> cell.sum();
      case DISTINCT -> cell.different();
      case REPEATED -> cell.repeated(plan.times());
      case SPREAD -> cell.known();
    };
  }

  private static @Nullable Spread spread(Cell cell) {
    return cell.known() == 0
        ? null
        : new Spread(cell.mean(), cell.percentile(50), cell.percentile(90), cell.max());
  }

  private static @Nullable Double coverage(Plan plan, @Nullable Cell cell) {
    if (cell == null || cell.rows() == 0) {
      return null;
    }
    return plan.of() == null ? (Double) 1.0 : (Double) ((double) cell.known() / cell.rows());
  }

  private static @Nullable Double share(Plan plan, @Nullable Cell cell) {
    return cell == null || cell.rows() == 0 || !plan.knowsGuesses()
        ? null
        : (Double) ((double) cell.inexact() / cell.rows());
  }
}
