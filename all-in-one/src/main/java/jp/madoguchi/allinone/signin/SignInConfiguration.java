package jp.madoguchi.allinone.signin;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import jp.madoguchi.query.staffmember.StaffAtWork;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;

/** An authorization server of our own, unless {@code MADOGUCHI_ISSUER} names another. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${madoguchi.issuer:}'.isBlank()")
@Import({SignInSecurity.class, SignInPage.class})
public class SignInConfiguration {

  @Bean
  JWKSource<SecurityContext> ourKeys(@Value("${madoguchi.data}") Path data) {
    return new ImmutableJWKSet<>(SigningKey.in(new OwnedFile(data.resolve("signing-keys.json"))));
  }

  @Bean
  JwtEncoder tokenWriter(JWKSource<SecurityContext> keys) {
    return new NimbusJwtEncoder(keys);
  }

  /**
   * @param cost of each guess at a password: one more doubles it; bcrypt takes 4 to 31
   */
  @Bean
  PasswordEncoder passwordEncoder(@Value("${madoguchi.password-cost}") int cost) {
    return new BCryptPasswordEncoder(cost);
  }

  @Bean
  Secrets secrets(@Value("${madoguchi.data}") Path data, PasswordEncoder encoder) {
    return new Secrets(
        new OwnedFile(data.resolve("accounts")), new OwnedFile(data.resolve("passwords")), encoder);
  }

  @Bean
  Accounts accounts(StaffAtWork staff, Secrets secrets) {
    return new Accounts(staff, secrets);
  }

  /** Not the provider itself: as a bean it would be asked a second time for every password. */
  @Bean
  AuthenticationManager staffSignIn(
      Secrets secrets, PasswordEncoder encoder, ApplicationEventPublisher listeners, Clock clock) {
    return new ProviderManager(new StaffSignIn(secrets, encoder, listeners, clock));
  }

  @Bean
  Clients clients(
      Secrets secrets,
      @Value("${madoguchi.spa.redirects}") List<String> redirects,
      @Value("${madoguchi.url}") String url,
      @Value("${madoguchi.token-life}") Duration life) {
    return new Clients(secrets, redirects, url + "/dashboard", life);
  }

  @Bean
  OAuth2AuthorizationService signInsUnderWay() {
    return new ShortMemory();
  }

  @Bean
  HouseClaims houseClaims(
      @Value("${madoguchi.audience}") String audience,
      @Value("${madoguchi.token-life}") Duration life,
      Clock clock) {
    return new HouseClaims(audience, life, clock);
  }

  @Bean
  AuthorizationServerSettings ourAddress(@Value("${madoguchi.url}") String url) {
    return AuthorizationServerSettings.builder().issuer(url).build();
  }
}
