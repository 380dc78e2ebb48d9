package jp.madoguchi.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import tools.jackson.databind.json.JsonMapper;

/** Knocks at every door of the API with marks where ids, terms and words are expected. */
final class EveryDoor {

  private static final String API = "/api/v1";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<RequestMappingInfo, HandlerMethod> doors;
  private final Clerk clerk;

  EveryDoor(Map<RequestMappingInfo, HandlerMethod> doors, Clerk clerk) {
    this.doors = doors;
    this.clerk = clerk;
  }

  /** Every question, with a mark for every parameter; and every name in a path. */
  void isAskedForMarks() {
    eachDoor(
        (path, door, method) -> {
          if (isARead(door)) {
            var term = URLEncoder.encode(Marks.TERM, UTF_8);
            saysNothingOf(
                Marks.TERM, path, ask(path.replaceAll("\\{\\w+}", term) + terms(method, term)));
            saysNothingOf(
                Marks.TERM, path, ask(path.replaceAll("\\{\\w+}", "x") + terms(method, term)));
          }
        });
  }

  /** Every intent, with a mark in every field. */
  void isToldMarks() {
    eachDoor(
        (path, door, method) -> {
          if (!isARead(door)) {
            var body = JSON.writeValueAsString(body(method));
            var request =
                clerk.request(path.replaceAll("\\{\\w+}", "x")).header("If-Match", "\"0\"");
            var verb = door.getMethodsCondition().getMethods().iterator().next().name();
            saysNothingOf(
                Marks.NOTE, path, clerk.send(request.method(verb, BodyPublishers.ofString(body))));
          }
        });
  }

  private interface Knock {
    void at(String path, RequestMappingInfo door, HandlerMethod method);
  }

  private void eachDoor(Knock knock) {
    doors.forEach(
        (door, method) ->
            door.getPatternValues().stream()
                .filter(path -> path.startsWith(API) && !isAStream(door))
                .forEach(path -> knock.at(path.substring(API.length()), door, method)));
  }

  private static boolean isARead(RequestMappingInfo door) {
    return door.getMethodsCondition().getMethods().contains(RequestMethod.GET);
  }

  private static boolean isAStream(RequestMappingInfo door) {
    return door.getProducesCondition()
        .getProducibleMediaTypes()
        .contains(MediaType.TEXT_EVENT_STREAM);
  }

  private Answer ask(String path) {
    return clerk.send(clerk.request(path).GET());
  }

  private static String terms(HandlerMethod method, String term) {
    return Arrays.stream(method.getMethodParameters())
        .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
        .filter(parameter -> parameter.getParameterType() == String.class)
        .map(parameter -> parameter.getParameter().getName() + "=" + term)
        .collect(Collectors.joining("&", "?", ""));
  }

  private static Map<String, String> body(HandlerMethod method) {
    var body = new LinkedHashMap<String, String>();
    for (var parameter : method.getMethodParameters()) {
      if (parameter.hasParameterAnnotation(RequestBody.class)
          && parameter.getParameterType().isRecord()) {
        for (var field : parameter.getParameterType().getRecordComponents()) {
          body.put(field.getName(), Marks.NOTE);
        }
      }
    }
    return body;
  }

  /** What was sealed earlier, a reader with the right to it may be shown. */
  private static void saysNothingOf(String mark, String path, Answer answer) {
    assertThat(answer.status()).as("%s: %s", path, answer.body()).isLessThan(500);
    var said = new Haystack();
    said.add("the answer of " + path, answer.raw().body() + answer.raw().headers().map());
    assertThat(said.needles()).noneMatch(needle -> needle.startsWith(mark));
  }
}
