package jp.madoguchi.platform.access;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * 画面 — what was asked for: its endpoint, the Japanese name that the API's documents give it, and
 * the lives that are named in its path.
 */
record Screen(String endpoint, String name, List<String> named) {

  static final Screen NONE = new Screen("", "", List.of());

  /** Only these: what somebody types into a URL may be anything. */
  private static final Pattern LIFE =
      Pattern.compile(
          "(?:contact|case|visitor|consultation|erasure)-[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?");

  private static final Pattern OF_THE_TIME = Pattern.compile("/(?:as-of|diff|replay)$");

  static Screen of(HttpServletRequest request, HandlerMethod handler) {
    var path =
        Objects.toString(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    var operation = handler.getMethodAnnotation(Operation.class);
    return new Screen(
        request.getMethod() + " " + path,
        operation == null ? handler.getMethod().getName() : operation.summary(),
        named(request));
  }

  private static List<String> named(HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
            instanceof Map<?, ?> variables
        ? variables.values().stream()
            .map(Object::toString)
            .filter(value -> LIFE.matcher(value).matches())
            .toList()
        : List.of();
  }

  boolean isOfOneLife() {
    return !named.isEmpty();
  }

  /** As something stood at a moment, or how it changed between two. */
  boolean isOfTheTime() {
    return OF_THE_TIME.matcher(endpoint).find();
  }

  boolean isRead() {
    return endpoint.startsWith("GET ");
  }
}
