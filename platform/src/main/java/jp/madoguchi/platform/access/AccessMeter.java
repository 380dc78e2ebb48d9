package jp.madoguchi.platform.access;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures the record of looks: {@code madoguchi.access.*}. */
final class AccessMeter {

  private static final Logger LOG = LoggerFactory.getLogger(AccessMeter.class);

  private final Counter recorded;
  private final Counter failures;
  private final DistributionSummary batch;
  private final Timer wait;

  AccessMeter(MeterRegistry meters) {
    recorded = meters.counter("madoguchi.access.recorded");
    failures = meters.counter("madoguchi.access.failures");
    batch =
        DistributionSummary.builder("madoguchi.access.batch")
            .publishPercentiles(0.5, 0.99)
            .register(meters);
    wait = Timer.builder("madoguchi.access.wait").publishPercentiles(0.5, 0.99).register(meters);
  }

  void committed(int facts) {
    recorded.increment(facts);
    batch.record(facts);
  }

  void waited(long nanos) {
    wait.record(nanos, TimeUnit.NANOSECONDS);
  }

  void failed(Throwable cause) {
    failures.increment();
    LOG.warn("A look could not be recorded, so that nothing was shown: {}", cause.toString());
  }
}
