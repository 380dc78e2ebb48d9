package jp.madoguchi.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.madoguchi.platform.messaging.CurrentActor;
import jp.madoguchi.platform.web.ActorSource.NotSignedIn;
import jp.madoguchi.shared.actor.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The one place where a request of the API gets its actor. */
@Component
@Order(10)
class ActorFilter extends OncePerRequestFilter {

  private final ActorSource source;
  private final Problems problems;

  ActorFilter(ActorSource source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith("/api/");
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Actor actor;
    try {
      actor = source.actorOf(request);
    } catch (NotSignedIn e) {
      problems.write(response, problems.of(HttpStatus.UNAUTHORIZED, "NOT_SIGNED_IN", e.sentence()));
      return;
    } catch (RequestRefused e) {
      problems.write(response, e.problem(problems));
      return;
    }
    proceedAs(actor, request, response, chain);
  }

  private static void proceedAs(
      Actor actor, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      CurrentActor.as(
          actor,
          () -> {
            chain.doFilter(request, response);
            return actor;
          });
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }
}
