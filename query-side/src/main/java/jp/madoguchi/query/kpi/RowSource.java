package jp.madoguchi.query.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.projection.kpi.Row;
import jp.madoguchi.shared.kpi.RowKind;

/** 行の出どころ — where rows of some kinds come from, day by day. */
interface RowSource {

  Set<RowKind> kinds();

  /** A mark for each day that has rows; it is another one whenever they may be others. */
  Map<LocalDate, String> marks();

  /** All rows that count on that day. */
  List<Row> rows(LocalDate day);
}
