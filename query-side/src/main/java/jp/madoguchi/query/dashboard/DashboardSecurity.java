package jp.madoguchi.query.dashboard;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Anybody may have the files of the dashboard, in which there is nothing of the city. The browser
 * is told to run no other program in it, and to talk to nobody but us and those who sign staff in.
 */
@Configuration(proxyBeanMethods = false)
class DashboardSecurity {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self' %s; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

  @Bean
  @Order(3)
  SecurityFilterChain dashboard(HttpSecurity http, @Value("${madoguchi.issuer}") String issuer)
      throws Exception {
    return http.securityMatcher("/dashboard", "/dashboard/**")
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(
                        policy -> policy.policyDirectives(POLICY.formatted(originOf(issuer))))
                    .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
        .build();
  }

  private static String originOf(String issuer) {
    if (issuer.isBlank()) {
      return "";
    }
    var address = URI.create(issuer);
    return "%s://%s".formatted(address.getScheme(), address.getRawAuthority());
  }
}
