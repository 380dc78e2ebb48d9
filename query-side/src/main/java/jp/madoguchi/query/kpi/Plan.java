package jp.madoguchi.query.kpi;

import java.util.List;
import jp.madoguchi.query.kpi.Cell.Want;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.Filter;
import jp.madoguchi.shared.kpi.RowKind;
import org.jspecify.annotations.Nullable;

/**
 * 計算 — one pass over the rows of one kind.
 *
 * @param of the field that is measured; none to count rows
 * @param times in how many rows a value must stand to be counted as repeated
 */
record Plan(RowKind rows, Want want, @Nullable Field of, int times, List<Filter> where) {

  Plan {
    where = List.copyOf(where);
  }

  Plan(RowKind rows, Want want, @Nullable Field of, List<Filter> where) {
    this(rows, want, of, 1, where);
  }

  /** Whether rows say that a time in them was guessed. */
  boolean knowsGuesses() {
    return Field.INEXACT.isOf(rows);
  }
}
