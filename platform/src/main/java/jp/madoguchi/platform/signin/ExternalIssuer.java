package jp.madoguchi.platform.signin;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code MADOGUCHI_ISSUER} names an OIDC provider: staff sign in there. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${madoguchi.issuer:}'.isBlank()")
class ExternalIssuer {

  @Bean
  JWKSource<SecurityContext> keysOfTheIssuer(
      @Value("${madoguchi.issuer}") String issuer, @Value("${madoguchi.jwks:}") String address) {
    return new RemoteKeys(issuer, address);
  }
}
