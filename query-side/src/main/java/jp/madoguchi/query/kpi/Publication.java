package jp.madoguchi.query.kpi;

/**
 * 公表 — which figures may be shown to everybody: none that is about one to four rows, and no share
 * whose few or whose rest are so few. Nothing at all is no secret.
 */
final class Publication {

  private static final int LEAST = 5;

  private Publication() {}

  static boolean allows(FigureView figure) {
    var some = figure.numerator();
    var all = figure.denominator();
    if (isFew(figure.rows())) {
      return false;
    }
    return some == null || all == null || !isFew(some) && !isFew(Math.abs(all - some));
  }

  private static boolean isFew(long count) {
    return count > 0 && count < LEAST;
  }
}
