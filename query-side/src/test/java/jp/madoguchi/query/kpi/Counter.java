package jp.madoguchi.query.kpi;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.madoguchi.projection.kpi.Row;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.RowKind;

/** A counter with rows that a test puts there. */
final class Counter implements RowSource {

  static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

  final List<Row> rows = new ArrayList<>();
  final Map<LocalDate, String> marks = new TreeMap<>();
  final List<LocalDate> read = new ArrayList<>();
  private Runnable meanwhile = () -> {};

  /** What happens while a day is read. */
  void onReading(Runnable what) {
    meanwhile = what;
  }

  /** A contact of that day and quarter of an hour; a wait below 0 is not known. */
  Counter contact(LocalDate day, String department, int quarter, long wait, boolean left) {
    var values = new EnumMap<Field, Object>(Field.class);
    values.put(Field.DEPARTMENT, department);
    values.put(Field.CHANNEL, left ? "PHONE" : "COUNTER");
    values.put(Field.QUARTER_HOUR, (long) quarter);
    values.put(Field.HOUR, (long) quarter / 4);
    values.put(Field.LEFT, left);
    values.put(Field.INEXACT, left);
    if (wait >= 0) {
      values.put(Field.WAIT_SECONDS, wait);
    }
    rows.add(new Row("contact-" + rows.size(), RowKind.CONTACT, day, values));
    marks.put(day, "mark-" + rows.size());
    return this;
  }

  @Override
  public Set<RowKind> kinds() {
    return Set.of(RowKind.CONTACT);
  }

  @Override
  public Map<LocalDate, String> marks() {
    return Map.copyOf(marks);
  }

  @Override
  public List<Row> rows(LocalDate day) {
    read.add(day);
    meanwhile.run();
    return rows.stream().collect(groupingBy(Row::day)).getOrDefault(day, List.of());
  }
}
