package jp.madoguchi.allinone;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a query says of its fields by plain equality or by a list, inside {@code $and} as well. */
final class Equalities {

  private static final List<Object> NOTHING = List.of();

  private Equalities() {}

  static Map<String, Object> in(Document query) {
    var equalities = new HashMap<String, Object>();
    collect(query, equalities);
    return equalities;
  }

  private static void collect(Document query, Map<String, Object> equalities) {
    query.forEach(
        (field, value) -> {
          if (field.equals("$and")) {
            ((Collection<?>) value).forEach(part -> collect((Document) part, equalities));
          } else if (!field.startsWith("$") && isPlain(value)) {
            equalities.put(field, value);
          }
        });
  }

  /**
   * What the query allows a field to be, by a value or a list of them; nothing if it says neither.
   */
  static List<Object> allowed(Document query, String field) {
    return query.entrySet().stream()
        .flatMap(
            said ->
                said.getKey().equals("$and")
                    ? ((Collection<?>) said.getValue())
                        .stream().map(part -> allowed((Document) part, field))
                    : Stream.of(said.getKey().equals(field) ? listed(said.getValue()) : NOTHING))
        .filter(values -> !values.isEmpty())
        .findFirst()
        .orElse(NOTHING);
  }

  private static List<Object> listed(Object value) {
    if (isPlain(value)) {
      return List.of(value);
    }
    return value instanceof Document said
            && said.size() == 1
            && said.get("$in") instanceof Collection<?> values
            && values.stream().allMatch(Equalities::isPlain)
        ? List.copyOf(values)
        : NOTHING;
  }

  private static boolean isPlain(Object value) {
    return value instanceof String || value instanceof Number || value instanceof Boolean;
  }
}
