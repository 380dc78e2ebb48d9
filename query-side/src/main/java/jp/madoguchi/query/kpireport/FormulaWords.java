package jp.madoguchi.query.kpireport;

import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.Formula.Conversion;
import jp.madoguchi.shared.kpi.Formula.Count;
import jp.madoguchi.shared.kpi.Formula.Distinct;
import jp.madoguchi.shared.kpi.Formula.Distribution;
import jp.madoguchi.shared.kpi.Formula.NoSource;
import jp.madoguchi.shared.kpi.Formula.Ratio;
import jp.madoguchi.shared.kpi.Formula.Repeated;
import jp.madoguchi.shared.kpi.Formula.Share;
import jp.madoguchi.shared.kpi.Formula.Sum;
import jp.madoguchi.shared.kpi.MetricRevision;
import jp.madoguchi.shared.kpi.Part;
import org.jspecify.annotations.Nullable;

/** 定義の文 — a definition as whoever reads a report can follow it. */
final class FormulaWords {

  private FormulaWords() {}

  /** What is computed, of which rows. */
  static String of(MetricRevision definition) {
    var rows = definition.rows().label();
    return switch (definition.formula()) {
      case Count _ -> rows + "の件数";
      case Distinct(var of) -> "%sの、%sの異なりの数".formatted(rows, of.label());
      case Sum(var of) -> "%sの、%sの合計".formatted(rows, of.label());
      case Distribution(var of) -> "%sの、%sの分布(値は中央値)".formatted(rows, of.label());
      case Share(var of) -> "%sのうち、%sの割合".formatted(rows, ConditionWords.of(of));
      case Conversion(var from, var to) ->
          "%sで%sのうち、%sの割合".formatted(rows, ConditionWords.of(from), ConditionWords.of(to));
      case Repeated(var of, var times) ->
          "%sの、%sの異なりのうち、%d件以上あるものの割合".formatted(rows, of.label(), times);
      case Ratio(var numerator, var denominator) ->
          "%s ÷ %s".formatted(part(numerator), part(denominator));
      case NoSource(var missing) -> "計算できません。" + missing;
    };
  }

  /** Which rows count at all. */
  static String filters(MetricRevision definition) {
    return definition.filters().isEmpty() ? "すべて" : ConditionWords.of(definition.filters());
  }

  private static String part(Part part) {
    var rows =
        part.where().isEmpty()
            ? part.rows().label()
            : "%s(%s)".formatted(part.rows().label(), ConditionWords.of(part.where()));
    return "%sの%s%s".formatted(rows, measured(part.of()), part.measure().label());
  }

  private static String measured(@Nullable Field of) {
    return of == null ? "" : of.label() + "の";
  }
}
