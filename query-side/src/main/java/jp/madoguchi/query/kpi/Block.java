package jp.madoguchi.query.kpi;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import jp.madoguchi.projection.kpi.Row;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.RowKind;
import org.jspecify.annotations.Nullable;

/** 一日分 — the rows of one kind that count on one day, column by column. It never changes. */
final class Block {

  private final LocalDate day;
  private final Map<Field, Column> columns;
  private final Lives lives;

  private Block(LocalDate day, Map<Field, Column> columns, Lives lives) {
    this.day = day;
    this.columns = columns;
    this.lives = lives;
  }

  /**
   * @param rows all of that kind and day
   */
  static Block of(LocalDate day, RowKind kind, Collection<Row> rows, Words words) {
    var columns = new EnumMap<Field, Column>(Field.class);
    for (var field : kind.fields()) {
      columns.put(
          field,
          Column.of(
              rows.stream()
                  .mapToInt(row -> number(field, row.values().get(field), words))
                  .toArray()));
    }
    return new Block(day, columns, Lives.of(rows.stream().map(Row::life).toList()));
  }

  private static int number(Field field, @Nullable Object value, Words words) {
    return switch (value) {
      case null -> Words.MISSING;
      case Boolean yes -> yes ? 1 : 0;
      case Long number -> (int) Math.clamp(number, 0, Integer.MAX_VALUE);
      default -> words.code(field, value.toString());
    };
  }

  LocalDate day() {
    return day;
  }

  int size() {
    return lives.size();
  }

  /** Whose row it is. */
  String life(int row) {
    return lives.at(row);
  }

  Column column(Field field) {
    return Objects.requireNonNull(columns.get(field));
  }
}
