package jp.madoguchi.query.kpi;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.shared.kpi.Field;
import org.jspecify.annotations.Nullable;

/**
 * 語彙 — a number for every word that stands in rows, from 0 in the order in which they came: columns
 * hold numbers. A word keeps its number for as long as the process lives.
 */
final class Words {

  /** Stands in a column where nothing is known. */
  static final int MISSING = -1;

  private final Map<Field, Known> known = new EnumMap<>(Field.class);

  private record Known(Map<String, Integer> codes, List<String> words) {}

  synchronized int code(Field field, String word) {
    var ofField = of(field);
    return ofField
        .codes()
        .computeIfAbsent(
            word,
            _ -> {
              ofField.words().add(word);
              return ofField.words().size() - 1;
            });
  }

  /** The number of a word that has come already; none of it has. */
  synchronized int codeIfKnown(Field field, String word) {
    return of(field).codes().getOrDefault(word, MISSING);
  }

  synchronized int count(Field field) {
    return of(field).words().size();
  }

  synchronized @Nullable String word(Field field, int code) {
    return code == MISSING ? null : of(field).words().get(code);
  }

  private Known of(Field field) {
    return known.computeIfAbsent(field, _ -> new Known(new HashMap<>(), new ArrayList<>()));
  }
}
