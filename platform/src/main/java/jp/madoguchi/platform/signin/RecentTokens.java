package jp.madoguchi.platform.signin;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * A screen sends the same token with every request: its signature is checked once a minute, and
 * what it says every time. So a key that the issuer withdraws is believed a minute longer at most.
 */
final class RecentTokens implements JwtDecoder {

  private static final Duration REMEMBERED = Duration.ofMinutes(1);
  private static final int MOST = 10_000;

  private final JwtDecoder tokens;
  private final OAuth2TokenValidator<Jwt> validator;
  private volatile Generation now = new Generation();

  RecentTokens(JwtDecoder tokens, OAuth2TokenValidator<Jwt> validator) {
    this.tokens = tokens;
    this.validator = validator;
  }

  /** The tokens of one minute; they are forgotten together. */
  private record Generation(Map<String, Jwt> tokens, long begun) {

    Generation() {
      this(new ConcurrentHashMap<>(), System.nanoTime());
    }

    boolean isOver() {
      return System.nanoTime() - begun > REMEMBERED.toNanos() || tokens.size() >= MOST;
    }
  }

  @Override
  public Jwt decode(String token) {
    var recent = recent();
    @Nullable Jwt known = recent.get(token);
    if (known == null) {
      var read = tokens.decode(token);
      recent.put(token, read);
      return read;
    }
    var result = validator.validate(known);
    if (result.hasErrors()) {
      throw new JwtValidationException("It is not good any more", result.getErrors());
    }
    return known;
  }

  private Map<String, Jwt> recent() {
    if (now.isOver()) {
      now = new Generation();
    }
    return now.tokens();
  }
}
