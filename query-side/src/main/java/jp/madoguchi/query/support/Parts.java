package jp.madoguchi.query.support;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;

/**
 * 部分 — parts of a page as they are shown, each when it is looked at. Two pages of one life have
 * most of their parts in common, and those need not be looked at to be known as the same.
 */
public final class Parts<T, V> extends AbstractList<V> {

  private final List<T> rows;
  private final Function<T, V> view;

  Parts(List<T> rows, Function<T, V> view) {
    this.rows = rows;
    this.view = view;
  }

  @Override
  public V get(int index) {
    return view.apply(rows.get(index));
  }

  @Override
  public int size() {
    return rows.size();
  }

  /**
   * The first place from there on where the two have not the very same part, or where one of them
   * ends.
   */
  public int firstOtherThan(Parts<?, ?> other, int from) {
    var both = Math.min(size(), other.size());
    var index = from;
    while (index < both && rows.get(index) == other.rows.get(index)) {
      index++;
    }
    return index;
  }
}
