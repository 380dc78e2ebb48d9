package jp.madoguchi.query.support;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 一覧 — some rows of a list, and where it goes on.
 *
 * @param next the cursor of the following rows, none if there are no more
 */
public record Slice<T>(List<T> items, @Nullable String next) {

  public Slice {
    items = List.copyOf(items);
  }

  /**
   * The rows that were asked for.
   *
   * @param rows one more than was asked for, if there are more
   * @param cursor names a row
   * @param shown what the caller sees of a row
   */
  public static <R, T> Slice<T> of(
      List<R> rows, Paging paging, Function<R, Cursor> cursor, Function<R, T> shown) {
    var there = rows.subList(0, Math.min(rows.size(), paging.limit()));
    return new Slice<>(
        there.stream().map(shown).toList(),
        rows.size() > paging.limit() ? cursor.apply(there.getLast()).encoded() : null);
  }
}
