package jp.madoguchi.query.history;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 項目 — the values of a page, each under its JSON pointer (RFC 6901). */
record Fields(Map<String, JsonNode> values) {

  /** What a page says about itself changes with every fact, and tells nothing about the life. */
  private static final Set<String> OF_THE_PAGE_ITSELF =
      Set.of("/version", "/recordedAt", "/masked");

  static final Fields NONE = new Fields(Map.of());

  static Fields of(Object view, JsonMapper json) {
    var values = new LinkedHashMap<String, JsonNode>();
    collect("", json.valueToTree(view), values);
    values.keySet().removeAll(OF_THE_PAGE_ITSELF);
    return new Fields(values);
  }

  private static void collect(String pointer, JsonNode node, Map<String, JsonNode> values) {
    if (node.isObject()) {
      node.properties()
          .forEach(field -> collect(pointer + "/" + field.getKey(), field.getValue(), values));
    } else if (node.isArray()) {
      for (var n = 0; n < node.size(); n++) {
        collect(pointer + "/" + n, node.get(n), values);
      }
    } else if (!node.isNull()) {
      values.put(pointer, node);
    }
  }

  @Nullable JsonNode at(String pointer) {
    return values.get(pointer);
  }

  /** Tells of every field that reads otherwise there, in the order of the pointers. */
  void compareWith(Fields later, BiConsumer<String, @Nullable JsonNode> changed) {
    var pointers = new TreeSet<>(values.keySet());
    pointers.addAll(later.values.keySet());
    for (var pointer : pointers) {
      if (!Objects.equals(at(pointer), later.at(pointer))) {
        changed.accept(pointer, later.at(pointer));
      }
    }
  }
}
