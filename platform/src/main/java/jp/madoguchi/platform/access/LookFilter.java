package jp.madoguchi.platform.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import jp.madoguchi.platform.messaging.CurrentActor;
import jp.madoguchi.platform.privacy.Sealer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The one place where a request of the API becomes a look. The answer goes out through {@link
 * LookedAt}, whatever it is and whoever writes it. The answer to {@code HEAD} has no body, and
 * shows nothing.
 */
@Component
@Order(15)
class LookFilter extends OncePerRequestFilter {

  private final AccessLog log;
  private final Sealer sealer;
  private final Clock clock;

  LookFilter(AccessLog log, Sealer sealer, Clock clock) {
    this.log = log;
    this.sealer = sealer;
    this.clock = clock;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith("/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var look = new Look();
    var answer =
        "HEAD".equals(request.getMethod()) ? response : new LookedAt(response, recordingOf(look));
    try {
      look.attempt(
          () -> {
            chain.doFilter(request, answer);
            return look;
          });
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  private Recording recordingOf(Look look) {
    return new Recording(CurrentActor.get().orElseThrow(), look, log, sealer::sealIfPresent, clock);
  }
}
