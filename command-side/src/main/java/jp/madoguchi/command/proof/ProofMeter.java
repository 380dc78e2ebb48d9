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
    gauge(meters, "size", Standing::size);
    gauge(meters, "behind", Standing::behind);
    gauge(meters, "wrong", Standing::wrong);
    gauge(meters, "unchecked.seconds", standing -> sinceCheck(standing, clock));
  }

  private void gauge(MeterRegistry meters, String name, ToDoubleFunction<Standing> value) {
    Gauge.builder("madoguchi.proof." + name, () -> value.applyAsDouble(Standing.now(jdbc)))
        .register(meters);
  }

  private static double sinceCheck(Standing standing, Clock clock) {
    var at = standing.checkedAt();
    return at == null ? Double.NaN : Duration.between(at, clock.instant()).toSeconds();
  }
}
