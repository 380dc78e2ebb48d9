package jp.madoguchi.query.history;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import jp.madoguchi.query.support.Parts;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * 比較 — where two views read otherwise, each place under its JSON pointer (RFC 6901). What is equal
 * as an object is not looked into: of a page of ten thousand notes, a fact changes one.
 */
final class Comparison {

  private final JsonMapper json;
  private final Map<Class<?>, Boolean> readAsObject = new ConcurrentHashMap<>();
  private final Map<Class<?>, List<Component>> components = new ConcurrentHashMap<>();

  Comparison(JsonMapper json) {
    this.json = json;
  }

  /** Hears of every place; nothing stands there before it appears and after it is gone. */
  interface Difference {
    void at(String pointer, @Nullable JsonNode before, @Nullable JsonNode after);
  }

  void between(@Nullable Object before, @Nullable Object after, Difference difference) {
    new Between(_ -> true, difference).compare("", before, after);
  }

  /** Only at that place: what does not lead there is not looked at. */
  void at(String field, @Nullable Object before, @Nullable Object after, Difference difference) {
    new Between(
            place -> field.equals(place) || field.startsWith(place + "/"),
            (place, was, is) -> {
              if (place.equals(field)) {
                difference.at(place, was, is);
              }
            })
        .compare("", before, after);
  }

  /**
   * 一度の比較.
   *
   * @param wanted places that are looked at, and on the way to those
   */
  private final class Between {

    private final Predicate<String> wanted;
    private final Difference difference;

    private Between(Predicate<String> wanted, Difference difference) {
      this.wanted = wanted;
      this.difference = difference;
    }

    private void compare(String pointer, @Nullable Object before, @Nullable Object after) {
      var present = after == null ? before : after;
      if (present == null) {
        return;
      }
      if (present instanceof List<?>) {
        elements(pointer, before, after);
      } else if (isRecord(present) && (before == null || before.getClass() == present.getClass())) {
        components(pointer, present.getClass(), before, after);
      } else if (!Objects.equals(before, after)) {
        values(pointer, json.valueToTree(before), json.valueToTree(after), difference);
      }
    }

    private void elements(String pointer, @Nullable Object before, @Nullable Object after) {
      var earlier = before instanceof List<?> list ? list : List.of();
      var later = after instanceof List<?> list ? list : List.of();
      var end = Math.max(earlier.size(), later.size());
      for (var n = unshared(earlier, later, 0); n < end; n = unshared(earlier, later, n + 1)) {
        var place = pointer + "/" + n;
        if (wanted.test(place)) {
          var was = n < earlier.size() ? earlier.get(n) : null;
          var is = n < later.size() ? later.get(n) : null;
          compare(place, was, is);
        }
      }
    }

    private void components(
        String pointer, Class<?> type, @Nullable Object before, @Nullable Object after) {
      for (var component : components.computeIfAbsent(type, Component::of)) {
        var place = component.unwrapped() ? pointer : pointer + "/" + component.name();
        if (wanted.test(place)) {
          compare(place, component.in(before), component.in(after));
        }
      }
    }
  }

  private static int unshared(List<?> earlier, List<?> later, int from) {
    return earlier instanceof Parts<?, ?> parts && later instanceof Parts<?, ?> others
        ? parts.firstOtherThan(others, from)
        : from;
  }

  /** A component of a view, and whether it reads as if its parts were the view's own. */
  private record Component(String name, boolean unwrapped, Method accessor) {

    private static List<Component> of(Class<?> type) {
      return Arrays.stream(type.getRecordComponents()).map(Component::of).toList();
    }

    private static Component of(RecordComponent component) {
      var accessor = component.getAccessor();
      accessor.setAccessible(true); // Views are nobody's business but their own.
      return new Component(
          component.getName(), accessor.isAnnotationPresent(JsonUnwrapped.class), accessor);
    }

    private @Nullable Object in(@Nullable Object view) {
      try {
        return view == null ? null : accessor.invoke(view);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(accessor.toString(), e);
      }
    }
  }

  /** Ids and other values are records that read as one word. */
  private boolean isRecord(Object object) {
    return object instanceof Record
        && readAsObject.computeIfAbsent(
            object.getClass(), _ -> json.valueToTree(object).isObject());
  }

  private static void values(
      String pointer, JsonNode before, JsonNode after, Difference difference) {
    if (before.isContainer() || after.isContainer()) {
      var places = new LinkedHashSet<>(placesIn(before));
      places.addAll(placesIn(after));
      places.forEach(
          place -> values(pointer + place, before.at(place), after.at(place), difference));
    } else if (!Objects.equals(present(before), present(after))) {
      difference.at(pointer, present(before), present(after));
    }
  }

  private static List<JsonPointer> placesIn(JsonNode node) {
    return node.isObject()
        ? node.propertyNames().stream().map(JsonPointer.empty()::appendProperty).toList()
        : IntStream.range(0, node.size()).mapToObj(JsonPointer.empty()::appendIndex).toList();
  }

  private static @Nullable JsonNode present(JsonNode node) {
    return node.isNull() || node instanceof MissingNode ? null : node;
  }
}
