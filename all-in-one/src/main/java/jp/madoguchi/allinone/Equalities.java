package jp.madoguchi.allinone;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What a query says of its fields by plain equality, inside {@code $and} as well. */
final class Equalities {

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

  private static boolean isPlain(Object value) {
    return value instanceof String || value instanceof Number || value instanceof Boolean;
  }
}
