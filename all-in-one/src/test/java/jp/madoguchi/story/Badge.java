package jp.madoguchi.story;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

/**
 * 職員証 — tokens of the city of the stories, signed with the city's own key without walking through
 * its sign-in. They live by the clock of the stories; a new one is made when the old one ends.
 */
@Configuration(proxyBeanMethods = false)
class Badge {

  static final Duration LIFE = Duration.ofDays(7);
  private static final int DAYS_IN_USE = 5;

  private static final Map<String, String> IN_USE = new ConcurrentHashMap<>();
  private static volatile @Nullable Badge city;

  private final JwtEncoder writer;
  private final String issuer;

  Badge(JwtEncoder writer, @Value("${madoguchi.url}") String issuer) {
    this.writer = writer;
    this.issuer = issuer;
    IN_USE.clear();
    city = this;
  }

  /** A good token of that member of staff: the same one for some days, because signing is slow. */
  static String of(String staff) {
    var days = TownClock.now().toLocalDate().toEpochDay() / DAYS_IN_USE;
    return IN_USE.computeIfAbsent(staff + "@" + days, _ -> of(staff, claims -> claims));
  }

  /** A token that says something else than a good one. */
  static String of(String staff, UnaryOperator<JwtClaimsSet.Builder> changed) {
    var now = TownClock.now().toInstant();
    var claims =
        JwtClaimsSet.builder()
            .issuer(city().issuer)
            .audience(List.of("madoguchi"))
            .subject(staff)
            .issuedAt(now)
            .notBefore(now)
            .expiresAt(now.plus(LIFE));
    var header = JwsHeader.with(SignatureAlgorithm.RS256).build();
    return city()
        .writer
        .encode(JwtEncoderParameters.from(header, changed.apply(claims).build()))
        .getTokenValue();
  }

  private static Badge city() {
    return Objects.requireNonNull(city, "There is no city yet");
  }
}
