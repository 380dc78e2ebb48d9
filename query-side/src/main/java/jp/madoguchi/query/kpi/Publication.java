package jp.madoguchi.query.kpi;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 公表 — which figures may be shown to everybody: none that is about one to four rows, and no share
 * whose few or whose rest are so few. Nothing at all is no secret.
 */
final class Publication {

  private static final int LEAST = 5;

  private Publication() {}

  static boolean allows(Figure figure) {
    var some = figure.numerator();
    var all = figure.denominator();
    if (isFew(figure.rows()) || isFew(known(figure))) {
      return false;
    }
    return some == null || all == null || !isFew(some) && !isFew(Math.abs(all - some));
  }

  /** The value of a figure that may be shown; nothing of any other. */
  static @Nullable Double valueOf(@Nullable Figure figure) {
    return figure == null || !allows(figure) ? null : figure.value();
  }

  /** Of how many rows it knows what it measures. */
  private static long known(Figure figure) {
    return Math.round(Objects.requireNonNullElse(figure.coverage(), 0.0) * figure.rows());
  }

  private static boolean isFew(long count) {
    return count > 0 && count < LEAST;
  }
}
