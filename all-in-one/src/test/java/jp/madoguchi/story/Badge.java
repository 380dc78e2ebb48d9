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

  static final Duration LIFE = Duration.ofHours(1);

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

  /** A good token of that member of staff: the same one for a quarter of an hour. */
  static String of(String staff) {
    var quarter = TownClock.now().toEpochSecond() / Duration.ofMinutes(15).toSeconds();
    return IN_USE.computeIfAbsent(staff + "@" + quarter, _ -> of(staff, claims -> claims));
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
