package jp.madoguchi.platform.rights;

import static org.springframework.http.HttpStatus.FORBIDDEN;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import jp.madoguchi.platform.messaging.CurrentActor;
import jp.madoguchi.platform.web.Problems;
import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.shared.actor.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The one place where a request of the API gets its rights. Whoever may do nothing at the section
 * that they act for gets no further than to the question who they are.
 */
@Component
@Order(11)
class RightsFilter extends OncePerRequestFilter {

  private static final String API = "/api/";

  private final RightsRegister register;
  private final Problems problems;

  RightsFilter(RightsRegister register, Problems problems) {
    this.register = register;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith(API);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Caller caller;
    try {
      caller = register.caller(CurrentActor.get().orElseThrow());
    } catch (RequestRefused e) {
      problems.write(response, e.problem(problems));
      return;
    }
    var refusal = refusal(caller, request);
    if (refusal.isPresent()) {
      var no = refusal.get();
      problems.write(response, problems.of(FORBIDDEN, no.name(), no.sentence()));
      return;
    }
    proceedAs(caller, request, response, chain);
  }

  private static Optional<Forbidden> refusal(Caller caller, HttpServletRequest request) {
    var door = new Door(request.getMethod(), request.getRequestURI());
    if (caller.staff().equals(Actor.SYSTEM.staff())) {
      return Optional.of(Forbidden.NO_RIGHT_IN_SECTION);
    }
    if (door.isOpenToAllStaff()) {
      return Optional.empty();
    }
    var policy = Policy.of(caller);
    if (!policy.mayEnter()) {
      return Optional.of(Forbidden.NO_RIGHT_IN_SECTION);
    }
    return policy.isPartnerOnly() && !door.isOpenToPartners()
        ? Optional.of(Forbidden.NOT_ALLOWED)
        : Optional.empty();
  }

  private static void proceedAs(
      Caller caller, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      CurrentCaller.as(
          caller,
          () -> {
            chain.doFilter(request, response);
            return caller;
          });
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }
}
