package jp.madoguchi.query.kpi;

import java.util.HashSet;
import java.util.List;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.FieldType;
import jp.madoguchi.shared.kpi.Filter;

/** ふるい — the conditions of a question, made ready for the columns. */
final class Sieve {

  private final List<Filter> filters;
  private final Words words;

  Sieve(List<Filter> filters, Words words) {
    this.filters = filters;
    this.words = words;
  }

  /** Which rows of the block pass: for each row whether it does. */
  boolean[] passing(Block block) {
    var passing = new boolean[block.size()];
    java.util.Arrays.fill(passing, true);
    for (var filter : filters) {
      sift(passing, block.column(filter.field()), filter);
    }
    return passing;
  }

  private void sift(boolean[] passing, Column column, Filter filter) {
    var values = filter.values().stream().map(value -> number(filter.field(), value)).toList();
    var wanted = new HashSet<>(values);
    var bound = values.isEmpty() ? 0 : values.getFirst();
    var single = wanted.size() == 1;
    for (var row = 0; row < passing.length; row++) {
      var there = column.at(row);
      passing[row] &=
          switch (filter.test()) {
            case IS -> single ? there == bound && there >= 0 : there >= 0 && wanted.contains(there);
            case IS_NOT -> there < 0 || (single ? there != bound : !wanted.contains(there));
            case AT_LEAST -> there >= bound && there >= 0;
            case AT_MOST -> there <= bound && there >= 0;
            case KNOWN -> there >= 0;
            case UNKNOWN -> there < 0;
          };
    }
  }

  private int number(Field field, String value) {
    if (field.type() == FieldType.NUMBER) {
      return Integer.parseInt(value);
    }
    return field.type() == FieldType.FLAG
        ? Boolean.parseBoolean(value) ? 1 : 0
        : words.codeIfKnown(field, value);
  }
}
