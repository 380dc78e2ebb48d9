package jp.madoguchi.story;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.shared.calendar.CivilDate;
import jp.madoguchi.story.Typed.Body;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 個人の欄 — every field of every body of the API into which staff type about people, as the doors of
 * the city themselves tell: a door that is new is on the list without anybody's doing.
 */
final class PersonalFields {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private PersonalFields() {}

  /** Such as {@code POST /api/v1/contacts/{id}/notes /text}; a list's items are {@code /*}. */
  static Set<String> of(Map<RequestMappingInfo, HandlerMethod> doors) {
    var fields = new TreeSet<String>();
    doors.forEach(
        (door, method) ->
            fields(method)
                .forEach(field -> names(door).forEach(name -> fields.add(name + " " + field))));
    return fields;
  }

  /** Those of them into which something was typed that the city took. */
  static Set<String> typedInto(Collection<Body> taken) {
    var fields = new TreeSet<String>();
    taken.forEach(body -> marked(body.door() + " ", JSON.readTree(body.json()), fields));
    return fields;
  }

  private static void marked(String pointer, JsonNode node, Set<String> fields) {
    if (node.isString() && Marks.isIn(node.asString())) {
      fields.add(pointer);
    }
    node.propertyStream()
        .forEach(each -> marked(pointer + "/" + each.getKey(), each.getValue(), fields));
    if (node.isArray()) {
      node.forEach(item -> marked(pointer + "/*", item, fields));
    }
  }

  private static Stream<String> names(RequestMappingInfo door) {
    return door.getMethodsCondition().getMethods().stream()
        .flatMap(method -> door.getPatternValues().stream().map(path -> method + " " + path));
  }

  private static Stream<String> fields(HandlerMethod method) {
    return Arrays.stream(method.getMethodParameters())
        .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
        .flatMap(parameter -> fields("", parameter.getGenericParameterType()));
  }

  private static Stream<String> fields(String pointer, Type type) {
    if (type instanceof ParameterizedType many) {
      return Arrays.stream(many.getActualTypeArguments())
          .flatMap(item -> fields(pointer + "/*", item));
    }
    if (type == FreeText.class || type == CivilDate.class || isSealedAsText(type)) {
      return Stream.of(pointer);
    }
    return type instanceof Class<?> body && body.isRecord() && isOurs(body)
        ? Arrays.stream(body.getRecordComponents())
            .flatMap(part -> fields(pointer + name(part), part.getGenericType()))
        : Stream.empty();
  }

  /** What stands for the whole has no name of its own. */
  private static String name(RecordComponent part) {
    return part.getAccessor().isAnnotationPresent(JsonValue.class) ? "" : "/" + part.getName();
  }

  /** A shape of its own, such as a phone number's, which goes to the sealer as a text. */
  private static boolean isSealedAsText(Type type) {
    return type instanceof Class<?> shape
        && shape.isRecord()
        && isOurs(shape)
        && isNothingButAString(shape)
        && Arrays.stream(shape.getDeclaredMethods())
            .anyMatch(method -> method.getReturnType() == FreeText.class);
  }

  private static boolean isNothingButAString(Class<?> shape) {
    return Arrays.stream(shape.getRecordComponents())
        .map(RecordComponent::getType)
        .toList()
        .equals(List.of(String.class));
  }

  private static boolean isOurs(Class<?> body) {
    return Pattern.matches("jp\\.madoguchi\\..+", body.getName());
  }
}
