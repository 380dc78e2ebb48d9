package jp.madoguchi.command.proof;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Measures the proof: {@code madoguchi.proof.*}, asked of the database when it is scraped, so that
 * every node says the same, after a restart, too.
 */
@Component
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
class ProofMeter {

  private final JdbcTemplate jdbc;

  ProofMeter(JdbcTemplate jdbc, MeterRegistry meters, Clock clock) {
    this.jdbc = jdbc;
    gauge(meters, "size", "Facts in the tree", Standing::size);
    gauge(meters, "behind", "Facts in the store that are not in the tree yet", Standing::behind);
    gauge(meters, "wrong", "What the last comparison of all facts found", Standing::wrong);
    gauge(
        meters,
        "unchecked.seconds",
        "Since all facts were last compared",
        standing -> sinceCheck(standing, clock));
  }

  private void gauge(
      MeterRegistry meters, String name, String what, ToDoubleFunction<Standing> value) {
    Gauge.builder("madoguchi.proof." + name, () -> value.applyAsDouble(Standing.now(jdbc)))
        .description(what)
        .register(meters);
  }

  private static double sinceCheck(Standing standing, Clock clock) {
    var at = standing.checkedAt();
    return at == null ? Double.NaN : Duration.between(at, clock.instant()).toSeconds();
  }
}
