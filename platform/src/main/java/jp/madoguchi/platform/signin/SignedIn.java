package jp.madoguchi.platform.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import jp.madoguchi.shared.id.StaffId;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Who has proved who they are on this request.
 *
 * @param until when the proof ends; whatever goes on longer than that must end, too
 */
public record SignedIn(StaffId staff, Instant until) {

  /** Of the request that this thread serves. */
  public static Optional<SignedIn> current() {
    return SecurityContextHolder.getContext().getAuthentication()
            instanceof JwtAuthenticationToken proof
        ? Optional.of(of(proof))
        : Optional.empty();
  }

  /** For how long it still proves anything; nothing once it has ended. */
  public Duration left(Instant now) {
    return now.isBefore(until) ? Duration.between(now, until) : Duration.ZERO;
  }

  private static SignedIn of(JwtAuthenticationToken proof) {
    var token = proof.getToken();
    return new SignedIn(
        new StaffId(Objects.requireNonNull(token.getSubject())),
        Objects.requireNonNull(token.getExpiresAt()));
  }
}
