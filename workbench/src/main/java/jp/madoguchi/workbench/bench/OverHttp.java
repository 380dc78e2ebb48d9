package jp.madoguchi.workbench.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import jp.madoguchi.workbench.http.Latencies;
import jp.madoguchi.workbench.server.Footprint;
import jp.madoguchi.workbench.server.Server;

/** What is measured over HTTP, against a server in a process of its own. */
record OverHttp(Path jar, Path data, List<String> options, Duration warmUp, Duration time) {

  private static final double WRITES_PER_SECOND = 100;
  private static final double READS_PER_SECOND = 200;
  private static final int CALLERS = 32;
  private static final int PROBED = 5;

  void measure(Map<String, Object> figures, Map<String, Object> details)
      throws InterruptedException {
    starts(figures, details);
    var server = Server.start(jar, data, options);
    try (var city = server.city();
        var footprint = Footprint.of(server)) {
      server.awaitReady(city);
      city.awaitPages();
      var traffic = new Traffic(city);
      new Saturation(8, warmUp).run(traffic::write);
      writesAtAHundred(traffic, figures, details);
      reads(traffic, figures);
      figures.put("http_writes_per_second", new Saturation(CALLERS, time).run(traffic::write));
      figures.put("peak_rss_mb", footprint.peak());
      details.put("http_failures", traffic.failures());
    }
    server.stop();
  }

  /** The first start sets up the database and seeds the city; the second is every other start. */
  private void starts(Map<String, Object> figures, Map<String, Object> details)
      throws InterruptedException {
    details.put("first_start_seconds", startAndStop());
    figures.put("startup_seconds", startAndStop());
  }

  private double startAndStop() throws InterruptedException {
    var server = Server.start(jar, data, options);
    try (var city = server.city()) {
      return server.awaitReady(city).toMillis() / 1_000.0;
    } finally {
      server.stop();
    }
  }

  /** Some writes are looked for at once: until the page shows them is how far it lags behind. */
  private void writesAtAHundred(
      Traffic traffic, Map<String, Object> figures, Map<String, Object> details) {
    var lag = new Latencies();
    var writes =
        new OpenLoop(WRITES_PER_SECOND, time.multipliedBy(2))
            .run(
                () -> {
                  var written = traffic.write();
                  if (ThreadLocalRandom.current().nextInt(PROBED) == 0) {
                    Thread.startVirtualThread(() -> probe(traffic, written, lag));
                  }
                });
    figures.put("http_write_p50_ms", writes.percentile(50));
    figures.put("http_write_p99_ms_at_100rps", writes.percentile(99));
    figures.put("projection_lag_p99_ms", lag.percentile(99));
    details.put("projection_lag_p50_ms", lag.percentile(50));
    details.put("http_write_max_ms_at_100rps", writes.percentile(100));
  }

  private static void probe(Traffic traffic, Traffic.Visitor written, Latencies lag) {
    var acknowledged = System.nanoTime();
    traffic.see(written);
    lag.record(System.nanoTime() - acknowledged);
  }

  private void reads(Traffic traffic, Map<String, Object> figures) {
    var reads = new OpenLoop(READS_PER_SECOND, time).run(traffic::read);
    figures.put("http_read_p50_ms", reads.percentile(50));
    figures.put("http_read_p99_ms", reads.percentile(99));
  }

  static Map<String, Object> settings() {
    return Map.of(
        "http_write_latency_at_rps", WRITES_PER_SECOND,
        "http_read_latency_at_rps", READS_PER_SECOND,
        "http_write_throughput_callers", CALLERS);
  }
}
