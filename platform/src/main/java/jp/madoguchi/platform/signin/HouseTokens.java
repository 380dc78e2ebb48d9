package jp.madoguchi.platform.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.shared.access.SignInFailure;
import jp.madoguchi.shared.id.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What a well-signed token must say to be let in: from our issuer, for us, of a member of staff,
 * and of this hour by the clock of the house.
 *
 * @param skew by how much clocks may disagree
 */
record HouseTokens(String issuer, String audience, Duration skew, Clock clock)
    implements OAuth2TokenValidator<Jwt> {

  @Override
  public OAuth2TokenValidatorResult validate(Jwt token) {
    return objection(token)
        .map(why -> OAuth2TokenValidatorResult.failure(new OAuth2Error(why.name())))
        .orElseGet(OAuth2TokenValidatorResult::success);
  }

  private Optional<SignInFailure> objection(Jwt token) {
    if (!issuer.equals(token.getClaimAsString("iss"))) {
      return Optional.of(SignInFailure.WRONG_ISSUER);
    }
    if (token.getAudience() == null || !token.getAudience().contains(audience)) {
      return Optional.of(SignInFailure.WRONG_AUDIENCE);
    }
    if (staffOf(token.getSubject()).isEmpty()) {
      return Optional.of(SignInFailure.WRONG_SUBJECT);
    }
    return objectionToTime(token.getNotBefore(), token.getExpiresAt());
  }

  /** A token that never expires is taken for one that has. */
  private Optional<SignInFailure> objectionToTime(
      @Nullable Instant notBefore, @Nullable Instant expiresAt) {
    var now = clock.instant();
    if (expiresAt == null || !now.minus(skew).isBefore(expiresAt)) {
      return Optional.of(SignInFailure.EXPIRED);
    }
    return notBefore != null && now.plus(skew).isBefore(notBefore)
        ? Optional.of(SignInFailure.NOT_YET_VALID)
        : Optional.empty();
  }

  /** The member of staff that a subject names, if it names one. */
  static Optional<StaffId> staffOf(@Nullable String subject) {
    try {
      return Optional.ofNullable(subject).map(StaffId::new);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
