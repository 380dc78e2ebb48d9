package jp.madoguchi.projection.support;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Rows of a page: they are added and amended, and never taken away. */
public final class Rows {

  private Rows() {}

  public static <T> List<T> with(List<T> rows, T row) {
    return Stream.concat(rows.stream(), Stream.of(row)).toList();
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
