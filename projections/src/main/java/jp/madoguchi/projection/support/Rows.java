package jp.madoguchi.projection.support;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Rows of a page: they are added and amended, and never taken away. */
public final class Rows {

  private Rows() {}

  /** The same rows and one more, copied at one go: a long life adds thousands, one by one. */
  @SuppressWarnings("unchecked") // What was in the rows is of their kind.
  public static <T> List<T> with(List<T> rows, T row) {
    var all = rows.toArray(new Object[rows.size() + 1]);
    all[rows.size()] = row;
    return (List<T>) List.of(all);
  }

  /** The same rows, those that are meant having become others. */
  public static <T> List<T> amended(List<T> rows, Predicate<T> meant, UnaryOperator<T> change) {
    return rows.stream().map(row -> meant.test(row) ? change.apply(row) : row).toList();
  }

  /** The same rows, the last having become another. */
  public static <T> List<T> lastAmended(List<T> rows, UnaryOperator<T> change) {
    return rows.isEmpty()
        ? rows
        : with(rows.subList(0, rows.size() - 1), change.apply(rows.getLast()));
  }
}
