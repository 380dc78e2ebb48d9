package jp.madoguchi.shared.kpi;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.shared.kpi.Formula.Conversion;
import jp.madoguchi.shared.kpi.Formula.Count;
import jp.madoguchi.shared.kpi.Formula.Distinct;
import jp.madoguchi.shared.kpi.Formula.Distribution;
import jp.madoguchi.shared.kpi.Formula.NoSource;
import jp.madoguchi.shared.kpi.Formula.Ratio;
import jp.madoguchi.shared.kpi.Formula.Repeated;
import jp.madoguchi.shared.kpi.Formula.Share;
import jp.madoguchi.shared.kpi.Formula.Sum;
import jp.madoguchi.shared.kpi.Part.Measure;
import org.jspecify.annotations.Nullable;

/**
 * 定義の検査 — whether a definition can be computed: every field stands in the rows that it is asked of,
 * is of a type that can be asked so, and there are not too many of anything. It is asked where
 * definitions come in, and never of history.
 */
public final class Soundness {

  private static final int MOST_FILTERS = 12;
  private static final int MOST_VALUES = 100;
  private static final int MOST_DIMENSIONS = 16;
  private static final int LONGEST_VALUE = 100;
  private static final int MOST_TIMES = 1_000;

  private Soundness() {}

  /**
   * @throws IllegalArgumentException in Japanese, if it cannot be computed
   */
  public static void requireSound(
      RowKind rows, Formula formula, List<Field> dimensions, List<Filter> filters) {
    var kinds = kindsOf(rows, formula);
    requireFew("内訳", dimensions, MOST_DIMENSIONS);
    if (new HashSet<>(dimensions).size() < dimensions.size()) {
      throw new IllegalArgumentException("内訳に同じ項目が重複しています");
    }
    if (dimensions.contains(Field.STAFF) && dimensions.stream().anyMatch(Field::isForFiguresOnly)) {
      throw new IllegalArgumentException("「職員」と「職務」を、ともに内訳にすることはできません");
    }
    dimensions.forEach(field -> kinds.forEach(kind -> requireDimension(field, kind)));
    kinds.forEach(kind -> requireFilters(filters, kind));
    requireFormula(formula, rows);
  }

  /** Of which kinds the rows are that are needed; a ratio may need two. */
  public static List<RowKind> kindsOf(RowKind rows, Formula formula) {
    return formula instanceof Ratio(var numerator, var denominator)
        ? Stream.of(numerator.rows(), denominator.rows()).distinct().toList()
        : List.of(rows);
  }

  /**
   * @throws IllegalArgumentException in Japanese, if figures of such rows cannot be broken down by
   *     it
   */
  public static void requireDimension(Field field, RowKind kind) {
    requireField(field, kind);
    if (!field.isDimension()) {
      throw new IllegalArgumentException("「%s」では内訳にできません".formatted(field.label()));
    }
  }

  /**
   * @throws IllegalArgumentException in Japanese, if such rows cannot be narrowed down so
   */
  public static void requireFilters(List<Filter> filters, RowKind kind) {
    requireFew("条件", filters, MOST_FILTERS);
    filters.forEach(filter -> requireFilter(filter, kind));
  }

  private static void requireFormula(Formula formula, RowKind rows) {
    switch (formula) {
      case Count _ -> {}
      case NoSource _ -> {}
      case Distinct(var of) -> requireWord(of, rows);
      case Sum(var of) -> requireNumber(of, rows);
      case Distribution(var of) -> requireNumber(of, rows);
      case Share(var of) -> requireFilters(of, rows);
      case Conversion(var from, var to) -> {
        requireFilters(from, rows);
        requireFilters(to, rows);
      }
      case Repeated(var of, var times) -> {
        requireWord(of, rows);
        requireTimes(times);
      }
      case Ratio(var numerator, var denominator) -> {
        requirePart(numerator);
        requirePart(denominator);
      }
    }
  }

  private static void requireTimes(int times) {
    if (times < 2 || times > MOST_TIMES) {
      throw new IllegalArgumentException("回数は2から%,dまでです".formatted(MOST_TIMES));
    }
  }

  private static void requirePart(Part part) {
    requireFilters(part.where(), part.rows());
    switch (part.measure()) {
      case COUNT -> requireNothing(part.of());
      case DISTINCT -> requireWord(present(part), part.rows());
      case SUM -> requireNumber(present(part), part.rows());
    }
  }

  private static void requireNothing(@Nullable Field of) {
    if (of != null) {
      throw new IllegalArgumentException("件数を数えるときは、項目を指定できません");
    }
  }

  private static Field present(Part part) {
    if (part.of() == null) {
      throw new IllegalArgumentException(
          "%sには、項目の指定が必要です".formatted(part.measure() == Measure.SUM ? "合計" : "異なりの数"));
    }
    return part.of();
  }

  private static void requireFilter(Filter filter, RowKind kind) {
    var field = filter.field();
    requireField(field, kind);
    if (field.isForFiguresOnly()) {
      throw new IllegalArgumentException("「%s」は条件にできません".formatted(field.label()));
    }
    var wanted =
        switch (filter.test()) {
          case IS, IS_NOT -> filter.values().isEmpty() ? -1 : filter.values().size();
          case AT_LEAST, AT_MOST -> 1;
          case KNOWN, UNKNOWN -> 0;
        };
    if (filter.values().size() != wanted || wanted > MOST_VALUES) {
      throw new IllegalArgumentException("「%s」の条件の値の数が正しくありません".formatted(field.label()));
    }
    switch (filter.test()) {
      case AT_LEAST, AT_MOST -> requireNumber(field, kind);
      case IS, IS_NOT, KNOWN, UNKNOWN -> {}
    }
    filter.values().forEach(value -> requireValue(field, value));
  }

  private static void requireValue(Field field, String value) {
    var fits =
        switch (field.type()) {
          case WORD -> !value.isBlank() && value.length() <= LONGEST_VALUE;
          case FLAG -> value.equals("true") || value.equals("false");
          case NUMBER -> value.matches("\\d{1,9}");
        };
    if (!fits) {
      throw new IllegalArgumentException("「%s」の条件の値が正しくありません".formatted(field.label()));
    }
  }

  private static void requireWord(Field field, RowKind kind) {
    requireField(field, kind);
    if (field.type() != FieldType.WORD) {
      throw new IllegalArgumentException("「%s」の異なりは数えられません".formatted(field.label()));
    }
  }

  private static void requireNumber(Field field, RowKind kind) {
    requireField(field, kind);
    if (field.type() != FieldType.NUMBER) {
      throw new IllegalArgumentException("「%s」は数値ではありません".formatted(field.label()));
    }
  }

  private static void requireField(Field field, RowKind kind) {
    if (!field.isOf(kind)) {
      throw new IllegalArgumentException(
          "「%s」の行に「%s」という項目はありません".formatted(kind.label(), field.label()));
    }
  }

  private static void requireFew(String what, Collection<?> all, int most) {
    if (all.size() > most) {
      throw new IllegalArgumentException("%sは%d件以内です".formatted(what, most));
    }
  }
}
