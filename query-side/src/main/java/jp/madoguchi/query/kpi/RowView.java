package jp.madoguchi.query.kpi;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.madoguchi.projection.kpi.Row;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.RowKind;
import org.jspecify.annotations.Nullable;

/**
 * 行 — one row as it is shown: its fields stand beside its day, under their own names.
 *
 * @param row whose row it is: by its own name for who may look it up, by a keyed one in files
 */
record RowView(
    String row,
    RowKind kind,
    LocalDate day,
    @Schema(hidden = true) @JsonAnyGetter Map<String, @Nullable Object> values) {

  static RowView of(Block block, RowKind kind, int row, String name, Words words) {
    var values = new LinkedHashMap<String, @Nullable Object>();
    for (var field : kind.shownFields()) {
      values.put(field.name(), value(field, block.column(field).at(row), words));
    }
    return new RowView(name, kind, block.day(), values);
  }

  /** The same, of a row that stands in no column. */
  static RowView of(Row row, String name) {
    var values = new LinkedHashMap<String, @Nullable Object>();
    for (var field : row.kind().shownFields()) {
      values.put(field.name(), value(row.values().get(field)));
    }
    return new RowView(name, row.kind(), row.day(), values);
  }

  private static @Nullable Object value(@Nullable Object value) {
    return value instanceof Long number
        ? (Object) (int) Math.clamp(number, 0, Integer.MAX_VALUE)
        : value;
  }

  private static @Nullable Object value(Field field, int number, Words words) {
    if (number == Words.MISSING) {
      return null;
    }
    return switch (field.type()) {
      case WORD -> words.word(field, number);
      case FLAG -> number == 1;
      case NUMBER -> number;
    };
  }
}
