package jp.madoguchi.platform.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.platform.rights.CurrentCaller;
import jp.madoguchi.shared.id.Identifier;
import jp.madoguchi.shared.privacy.SealedText;
import org.jspecify.annotations.Nullable;
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
    return new Recording(CurrentCaller.get(), look, log, this::sealed, clock);
  }

  /** Whoever searches has a key since they were enrolled: it is looked up, and not made here. */
  private @Nullable SealedText sealed(Identifier staff, @Nullable FreeText terms) {
    if (terms == null) {
      return null;
    }
    sealer.prepare(List.of(staff.value()));
    return sealer.seal(staff, terms);
  }
}
