package jp.madoguchi.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import jp.madoguchi.platform.web.RequestBodyFilter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** Remembers every marked body that the city took, and at which of its doors. */
@Order(Ordered.LOWEST_PRECEDENCE)
class Typed extends OncePerRequestFilter {

  private static final Queue<Body> TAKEN = new ConcurrentLinkedQueue<>();

  /**
   * @param door method and pattern, such as {@code POST /api/v1/contacts/{id}/notes}
   */
  record Body(String door, String json) {}

  static List<Body> taken() {
    return List.copyOf(TAKEN);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(request, response);
    var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    if (response.getStatus() < 300
        && pattern != null
        && request.getAttribute(RequestBodyFilter.BODY) instanceof byte[] body) {
      remember(request.getMethod() + " " + pattern, new String(body, UTF_8));
    }
  }

  private static void remember(String door, String json) {
    if (Marks.isIn(json)) {
      TAKEN.add(new Body(door, json));
    }
  }
}
