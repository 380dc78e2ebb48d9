package jp.madoguchi.platform.signin;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** How tokens are read: with the issuer's keys, whoever the issuer is. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

  @Bean
  JwtDecoder tokenReader(JWKSource<SecurityContext> keys, HouseTokens tokens) {
    var processor = new DefaultJWTProcessor<SecurityContext>();
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(TokenReader.ALGORITHMS, keys));
    processor.setJWTClaimsSetVerifier((_, _) -> {}); // Ours are checked by the clock of the house.
    var decoder = new NimbusJwtDecoder(processor);
    decoder.setJwtValidator(tokens);
    return new TokenReader(new RecentTokens(decoder, tokens));
  }

  @Bean
  HouseTokens houseTokens(
      @Value("${madoguchi.issuer:}") String external,
      @Value("${madoguchi.url:}") String ours,
      @Value("${madoguchi.audience}") String audience,
      @Value("${madoguchi.clock-skew}") Duration skew,
      Clock clock) {
    return new HouseTokens(external.isBlank() ? ours : external, audience, skew, clock);
  }
}
