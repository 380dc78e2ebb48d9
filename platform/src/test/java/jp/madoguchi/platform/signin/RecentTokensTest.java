package jp.madoguchi.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class RecentTokensTest {

  private static final Instant NOON = Instant.parse("2026-04-02T03:00:00Z");

  private final AtomicInteger read = new AtomicInteger();
  private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
  private final RecentTokens tokens = new RecentTokens(this::read, this::judge);

  @Test
  void a_signature_is_checked_once_and_what_it_says_every_time() {
    var first = tokens.decode("good");
    assertThat(tokens.decode("good")).isSameAs(first);
    assertThat(read).hasValue(1);

    now.set(NOON.plus(Duration.ofHours(2)));

    assertThatThrownBy(() -> tokens.decode("good")).isInstanceOf(JwtValidationException.class);
  }

  @Test
  void what_was_refused_is_refused_again_and_not_remembered() {
    for (var n = 0; n < 2; n++) {
      assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
    }
    assertThat(read).hasValue(2);
  }

  private Jwt read(String token) {
    read.incrementAndGet();
    if (token.equals("bad")) {
      throw new BadJwtException("no");
    }
    return Jwt.withTokenValue(token)
        .header("alg", "RS256")
        .issuedAt(NOON)
        .expiresAt(NOON.plus(Duration.ofHours(1)))
        .build();
  }

  private OAuth2TokenValidatorResult judge(Jwt token) {
    var end = token.getExpiresAt();
    return end == null || now.get().isAfter(end)
        ? OAuth2TokenValidatorResult.failure(List.of(new OAuth2Error("EXPIRED")))
        : OAuth2TokenValidatorResult.success();
  }
}
