package jp.madoguchi.allinone.signin;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** The doors of the authorization server: its endpoints, and the page where staff sign in. */
@Configuration(proxyBeanMethods = false)
class SignInSecurity {

  @Bean
  @Order(1)
  SecurityFilterChain authorizationServer(HttpSecurity http, WrongClient wrongClient)
      throws Exception {
    return http.oauth2AuthorizationServer(
            server -> {
              http.securityMatcher(server.getEndpointsMatcher());
              server.oidc(Customizer.withDefaults());
              server.clientAuthentication(clients -> clients.errorResponseHandler(wrongClient));
            })
        .cors(Customizer.withDefaults())
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .oauth2ResourceServer(tokens -> tokens.jwt(Customizer.withDefaults()))
        .exceptionHandling(
            refusals ->
                refusals.authenticationEntryPoint(
                    new LoginUrlAuthenticationEntryPoint(SignInPage.PATH)))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain signInPage(
      HttpSecurity http,
      AuthenticationManager staffSignIn,
      @Value("${madoguchi.spa.redirects}") List<String> redirects)
      throws Exception {
    return http.securityMatcher(SignInPage.PATH)
        .authenticationManager(staffSignIn)
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .formLogin(form -> form.loginPage(SignInPage.PATH).failureUrl(SignInPage.PATH + "?failed"))
        .logout(AbstractHttpConfigurer::disable) // The screen ends the session, by OIDC.
        .headers(
            headers ->
                headers.contentSecurityPolicy(
                    policy -> policy.policyDirectives(SignInPage.policy(origins(redirects)))))
        .build();
  }

  @Bean
  WrongClient wrongClient(ApplicationEventPublisher listeners, Clock clock) {
    return new WrongClient(listeners, clock);
  }

  /** Where the browser goes from the form, over the authorization endpoint. */
  private static String origins(List<String> redirects) {
    return redirects.stream()
        .map(URI::create)
        .map(uri -> uri.getScheme() + "://" + uri.getRawAuthority())
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
