package jp.madoguchi.query.dashboard;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the dashboard must know before anybody has signed in. */
@RestController
@Hidden
class DashboardController {

  private final @Nullable String issuer;
  private final String client;
  private final boolean practice;
  private final Clock clock;

  DashboardController(
      @Value("${madoguchi.issuer}") String issuer,
      @Value("${madoguchi.dashboard.client}") String client,
      @Value("${madoguchi.practice}") boolean practice,
      Clock clock) {
    this.issuer = issuer.isBlank() ? null : issuer;
    this.client = client;
    this.practice = practice;
    this.clock = clock;
  }

  /**
   * 設定.
   *
   * @param issuer where staff sign in; none if it is this server itself
   * @param client as which program the dashboard signs them in
   * @param practice whether the city is one to practise with
   * @param now the time by the clock of the house
   */
  record Configuration(@Nullable String issuer, String client, boolean practice, Instant now) {}

  @GetMapping("/dashboard/configuration")
  Configuration configuration() {
    return new Configuration(issuer, client, practice, clock.instant());
  }
}
