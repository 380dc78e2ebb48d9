package jp.madoguchi.workbench.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.madoguchi.workbench.http.Latencies;
import jp.madoguchi.workbench.server.DataFolder;
import jp.madoguchi.workbench.server.Footprint;
import jp.madoguchi.workbench.server.Hardware;
import jp.madoguchi.workbench.server.Jar;
import jp.madoguchi.workbench.server.LiveHeap;
import jp.madoguchi.workbench.server.Report;
import jp.madoguchi.workbench.server.Server;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** KPIの計測 — how fast a year of contacts is answered for, over HTTP and with every look recorded. */
@Command(
    name = "bench-kpi",
    description = "Measures how fast KPIs of a year of contacts are computed.",
    mixinStandardHelpOptions = true)
public final class KpiBench implements Callable<Integer> {

  private static final double QUESTIONS_PER_SECOND = 5;

  @Option(names = "--contacts", defaultValue = "1000000", description = "Default: ${DEFAULT-VALUE}")
  private int contacts;

  @Option(names = "--data", description = "A folder that is filled if it is empty, and is kept")
  private @Nullable Path kept;

  @Option(names = "--json", description = "Writes the figures into this file")
  private @Nullable Path json;

  @Option(names = "--jar", description = "The server; by default the one built here")
  private @Nullable Path jar;

  @Option(names = "--seconds", defaultValue = "20", description = "Default: ${DEFAULT-VALUE}")
  private int seconds;

  @Override
  public Integer call() throws InterruptedException {
    var data = kept == null ? DataFolder.create("kpi") : kept.toAbsolutePath();
    var figures = new LinkedHashMap<String, Object>();
    if (Files.notExists(data.resolve("facts"))) {
      var begun = System.nanoTime();
      YearOfContacts.fill(data, contacts);
      figures.put("fill_seconds", secondsSince(begun));
    }
    measure(data, figures);
    figures.put("hardware", Hardware.describe());
    var report = new Report(figures);
    System.out.print(report.table());
    report.writeTo(json);
    if (kept == null) {
      DataFolder.delete(data);
    }
    return 0;
  }

  private void measure(Path data, Map<String, Object> figures) throws InterruptedException {
    var server = Server.start(Jar.orBuilt(jar), data, List.of());
    try (var city = server.city();
        var footprint = Footprint.of(server)) {
      figures.put("startup_seconds", server.awaitReady(city).toMillis() / 1_000.0);
      city.awaitPages();
      var questions = new KpiQuestions(city);
      var begun = System.nanoTime();
      questions.meetTheYear();
      figures.put("first_answer_seconds", secondsSince(begun));
      figures.put("contacts", contacts);
      questions.all().values().forEach(this::latencies); // Warms up.
      questions
          .all()
          .forEach(
              (name, question) -> {
                var found = latencies(question);
                figures.put(name + "_p50_ms", found.percentile(50));
                figures.put(name + "_p99_ms", found.percentile(99));
              });
      figures.putAll(new LiveTiles(city).measure(Duration.ofSeconds(seconds)));
      figures.putAll(new WholeDataset(city, LiveHeap.of(server)).measure());
      figures.put("failures", questions.failures());
      figures.put("questions_per_second_at", QUESTIONS_PER_SECOND);
      figures.put("peak_rss_mb", footprint.peak());
    }
    server.stop();
  }

  private Latencies latencies(Runnable question) {
    return new OpenLoop(QUESTIONS_PER_SECOND, Duration.ofSeconds(seconds)).run(question);
  }

  private static double secondsSince(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1_000.0;
  }
}
