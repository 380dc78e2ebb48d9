package jp.madoguchi.platform.signin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import jp.madoguchi.platform.web.Problems;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import tools.jackson.databind.json.JsonMapper;

/** From which addresses browsers may call: those that {@code madoguchi.spa.origins} names. */
@Configuration(proxyBeanMethods = false)
class SpaOrigins {

  private static final Duration REMEMBERED = Duration.ofHours(1);

  /** Spring Security takes it by this name, and puts it before everything else. */
  @Bean
  CorsFilter corsFilter(
      @Value("${madoguchi.spa.origins}") List<String> origins, Problems problems, JsonMapper json) {
    var everywhere = new UrlBasedCorsConfigurationSource();
    everywhere.registerCorsConfiguration("/**", from(origins));
    var filter = new CorsFilter(everywhere);
    filter.setCorsProcessor(new Refusing(problems, json));
    return filter;
  }

  /** Tokens travel in a header and never in a cookie, so that credentials need not be allowed. */
  private static CorsConfiguration from(List<String> origins) {
    var allowed = new CorsConfiguration();
    allowed.setAllowedOrigins(origins);
    allowed.setAllowedMethods(List.of("GET", "HEAD", "POST"));
    allowed.setAllowedHeaders(
        List.of(
            "Authorization",
            "Content-Type",
            "Idempotency-Key",
            "If-Match",
            "If-None-Match",
            "Last-Event-ID",
            "X-Department",
            "X-Purpose",
            "X-Terminal"));
    allowed.setExposedHeaders(
        List.of("ETag", "Location", "Retry-After", "WWW-Authenticate", "Content-Disposition"));
    allowed.setAllowCredentials(false);
    allowed.setMaxAge(REMEMBERED);
    return allowed;
  }

  private static final class Refusing extends DefaultCorsProcessor {

    private final Problems problems;
    private final JsonMapper json;

    Refusing(Problems problems, JsonMapper json) {
      this.problems = problems;
      this.json = json;
    }

    @Override
    protected void rejectRequest(ServerHttpResponse response) throws IOException {
      response.setStatusCode(HttpStatus.FORBIDDEN);
      response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
      var problem = problems.of(HttpStatus.FORBIDDEN, "FOREIGN_ORIGIN", "このサイトからは呼び出せません");
      response.getBody().write(json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
      response.flush();
    }
  }
}
