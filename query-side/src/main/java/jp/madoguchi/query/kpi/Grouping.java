package jp.madoguchi.query.kpi;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.FieldType;
import org.jspecify.annotations.Nullable;

/** 内訳 — numbers the combinations of words by which figures are broken down. */
final class Grouping {

  private static final int HOURS = 24;
  private static final int QUARTERS = 96;

  private final List<Field> by;
  private final int[] sizes;
  private final Words words;

  /** To be made after the rows are there: they bring words. */
  Grouping(List<Field> by, Words words) {
    this.by = List.copyOf(by);
    this.words = words;
    this.sizes = by.stream().mapToInt(field -> size(field, words)).toArray();
  }

  private static int size(Field field, Words words) {
    return switch (field) {
      case HOUR -> HOURS;
      case QUARTER_HOUR -> QUARTERS;
      default -> field.type() == FieldType.FLAG ? 2 : words.count(field);
    };
  }

  /** The combination of that row; what is missing is a word of its own. */
  long group(Column[] columns, int row) {
    var group = 0L;
    for (var i = 0; i < columns.length; i++) {
      group = group * (sizes[i] + 1) + columns[i].at(row) + 1;
    }
    return group;
  }

  Column[] columns(Block block) {
    return by.stream().map(block::column).toArray(Column[]::new);
  }

  /** The words of a combination; none for what is missing. */
  Map<Field, @Nullable String> words(long group) {
    var all = new EnumMap<Field, @Nullable String>(Field.class);
    var left = group;
    for (var i = by.size() - 1; i >= 0; i--) {
      all.put(by.get(i), word(by.get(i), (int) (left % (sizes[i] + 1)) - 1));
      left /= sizes[i] + 1;
    }
    return all;
  }

  private @Nullable String word(Field field, int code) {
    if (code == Words.MISSING) {
      return null;
    }
    return switch (field.type()) {
      case WORD -> words.word(field, code);
      case FLAG -> Boolean.toString(code == 1);
      case NUMBER -> Integer.toString(code);
    };
  }
}
