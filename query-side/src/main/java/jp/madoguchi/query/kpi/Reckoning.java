package jp.madoguchi.query.kpi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.query.kpi.Cell.Want;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.Filter;
import jp.madoguchi.shared.kpi.Formula;
import jp.madoguchi.shared.kpi.Formula.Conversion;
import jp.madoguchi.shared.kpi.Formula.Count;
import jp.madoguchi.shared.kpi.Formula.Distinct;
import jp.madoguchi.shared.kpi.Formula.Distribution;
import jp.madoguchi.shared.kpi.Formula.NoSource;
import jp.madoguchi.shared.kpi.Formula.Ratio;
import jp.madoguchi.shared.kpi.Formula.Repeated;
import jp.madoguchi.shared.kpi.Formula.Share;
import jp.madoguchi.shared.kpi.Formula.Sum;
import jp.madoguchi.shared.kpi.Part;
import jp.madoguchi.shared.kpi.RowKind;
import org.jspecify.annotations.Nullable;

/**
 * 算式 — how a formula becomes passes over rows: one that is the value, or one over another. Ratios
 * are made of what was counted for both, and never of other ratios.
 *
 * @param over none if the value is no ratio
 */
record Reckoning(Plan of, @Nullable Plan over) {

  /** Nothing if there are no rows that tell it. */
  static Optional<Reckoning> of(RowKind rows, Formula formula, List<Filter> filters) {
    return switch (formula) {
      case NoSource _ -> Optional.empty();
      case Count _ -> one(rows, Want.ROWS, null, filters);
      case Distinct(var of) -> one(rows, Want.DISTINCT, of, filters);
      case Sum(var of) -> one(rows, Want.SUM, of, filters);
      case Distribution(var of) -> one(rows, Want.SPREAD, of, filters);
      case Share(var of) -> share(rows, filters, of);
      case Conversion(var from, var to) -> share(rows, and(filters, from), to);
      case Repeated(var of, var times) ->
          Optional.of(
              new Reckoning(
                  new Plan(rows, Want.REPEATED, of, times, filters),
                  new Plan(rows, Want.DISTINCT, of, filters)));
      case Ratio(var numerator, var denominator) ->
          Optional.of(new Reckoning(part(numerator, filters), part(denominator, filters)));
    };
  }

  Stream<Plan> plans() {
    return Stream.of(Optional.of(of), Optional.ofNullable(over)).flatMap(Optional::stream);
  }

  /** The pass whose rows the figure is about. */
  Plan base() {
    return over == null ? of : over;
  }

  private static Optional<Reckoning> one(
      RowKind rows, Want want, @Nullable Field of, List<Filter> filters) {
    return Optional.of(new Reckoning(new Plan(rows, want, of, filters), null));
  }

  private static Optional<Reckoning> share(RowKind rows, List<Filter> all, List<Filter> some) {
    return Optional.of(
        new Reckoning(
            new Plan(rows, Want.ROWS, null, and(all, some)), new Plan(rows, Want.ROWS, null, all)));
  }

  private static Plan part(Part part, List<Filter> filters) {
    var want =
        switch (part.measure()) {
          case COUNT -> Want.ROWS;
          case DISTINCT -> Want.DISTINCT;
          case SUM -> Want.SUM;
        };
    return new Plan(part.rows(), want, part.of(), and(filters, part.where()));
  }

  private static List<Filter> and(Collection<Filter> some, Collection<Filter> more) {
    var all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }
}
