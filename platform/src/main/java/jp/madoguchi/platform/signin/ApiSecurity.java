package jp.madoguchi.platform.signin;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.IpAddressAuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.filter.CorsFilter;

/**
 * Nobody gets at the API without a token; what operators and the API's readers need is open, and
 * nothing else is there. There are no sessions and no cookies, and so nothing to forge requests
 * with.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

  /** Operators read from anywhere in the closed network; what they change, they change here. */
  static final AuthorizationManager<RequestAuthorizationContext> FROM_THE_MACHINE_ITSELF =
      AuthorizationManagers.anyOf(
          IpAddressAuthorizationManager.hasIpAddress("127.0.0.0/8"),
          IpAddressAuthorizationManager.hasIpAddress("::1"));

  @Bean
  SecurityFilterChain doorsOfTheApi(HttpSecurity http, NotLetIn notLetIn) throws Exception {
    return http.cors(Customizer.withDefaults())
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(
            requests ->
                requests
                    // Whoever got so far was let in before.
                    .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers("/api/**")
                    .authenticated()
                    .requestMatchers(HttpMethod.GET, "/actuator/**")
                    .permitAll()
                    .requestMatchers("/actuator/**")
                    .access(FROM_THE_MACHINE_ITSELF)
                    .requestMatchers("/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml")
                    .permitAll()
                    .requestMatchers("/swagger-ui.html", "/swagger-ui/**")
                    .permitAll()
                    .anyRequest()
                    .denyAll())
        .oauth2ResourceServer(
            tokens ->
                tokens
                    .jwt(Customizer.withDefaults())
                    .authenticationEntryPoint(notLetIn)
                    .accessDeniedHandler(notLetIn))
        .exceptionHandling(
            refusals -> refusals.authenticationEntryPoint(notLetIn).accessDeniedHandler(notLetIn))
        .build();
  }

  /** The request is observed as a whole; a span and a timer for every filter of it cost more. */
  @Bean
  SecurityObservationSettings noFilterIsObserved() {
    return SecurityObservationSettings.noObservations();
  }

  /** It is part of the chains above and need not run once more outside of them. */
  @Bean
  FilterRegistrationBean<CorsFilter> corsOnlyOnce(CorsFilter cors) {
    var registration = new FilterRegistrationBean<>(cors);
    registration.setEnabled(false);
    return registration;
  }
}
