package jp.madoguchi.workbench.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.madoguchi.workbench.people.CityOfPeople;
import jp.madoguchi.workbench.server.DataFolder;
import jp.madoguchi.workbench.server.Footprint;
import jp.madoguchi.workbench.server.Hardware;
import jp.madoguchi.workbench.server.Jar;
import jp.madoguchi.workbench.server.Report;
import jp.madoguchi.workbench.server.Server;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** 来庁者の検索の計測 — how fast one of many visitors is found, over HTTP and with every look recorded. */
@Command(
    name = "bench-visitors",
    description = "Measures how fast one of many invented visitors is found.",
    mixinStandardHelpOptions = true)
public final class VisitorBench implements Callable<Integer> {

  private static final double SEARCHES_PER_SECOND = 20;

  @Option(names = "--visitors", defaultValue = "300000", description = "Default: ${DEFAULT-VALUE}")
  private int visitors;

  @Option(names = "--data", description = "A folder that is filled if it is empty, and is kept")
  private @Nullable Path kept;

  @Option(names = "--fill-only", description = "Fills the folder and measures nothing")
  private boolean fillOnly;

  @Option(names = "--json", description = "Writes the figures into this file")
  private @Nullable Path json;

  @Option(names = "--jar", description = "The server; by default the one built here")
  private @Nullable Path jar;

  @Option(names = "--seconds", defaultValue = "30", description = "Default: ${DEFAULT-VALUE}")
  private int seconds;

  @Override
  public Integer call() throws InterruptedException {
    var data = kept == null ? DataFolder.create("visitors") : kept.toAbsolutePath();
    var figures = new LinkedHashMap<String, Object>();
    fill(data, figures);
    if (!fillOnly) {
      measure(data, figures);
      figures.put("hardware", Hardware.describe());
    }
    var report = new Report(figures);
    System.out.print(report.table());
    report.writeTo(json);
    if (kept == null) {
      DataFolder.delete(data);
    }
    return 0;
  }

  private void fill(Path data, Map<String, Object> figures) throws InterruptedException {
    if (Files.notExists(data.resolve("facts"))) {
      var begun = System.nanoTime();
      CityOfPeople.fill(data, visitors);
      figures.put("fill_seconds", seconds(begun));
    }
  }

  private void measure(Path data, Map<String, Object> figures) throws InterruptedException {
    var server = Server.start(Jar.orBuilt(jar), data, java.util.List.of());
    try (var city = server.city();
        var footprint = Footprint.of(server)) {
      figures.put("startup_seconds", server.awaitReady(city).toMillis() / 1_000.0);
      city.awaitPages();
      var people = new CityOfPeople(city, visitors);
      new Saturation(4, Duration.ofSeconds(seconds)).run(people::searchAnyhow); // Warms up.
      var mixed = new OpenLoop(SEARCHES_PER_SECOND, Duration.ofSeconds(seconds));
      var found = mixed.run(people::searchAnyhow);
      figures.put("visitors", visitors);
      figures.put("visitor_search_p50_ms", found.percentile(50));
      figures.put("visitor_search_p99_ms", found.percentile(99));
      figures.put("visitor_search_max_ms", found.percentile(100));
      people.kinds().forEach((kind, search) -> figures.put(name(kind), p99(search)));
      figures.put("search_failures", people.failures());
      figures.put("searches_per_second_at", SEARCHES_PER_SECOND);
      figures.put("peak_rss_mb", footprint.peak());
      figures.put("pages_file_mb", data.resolve("pages.mv").toFile().length() >> 20);
    }
    server.stop();
  }

  private static String name(String kind) {
    return "p99_ms_" + kind.toLowerCase(Locale.ROOT);
  }

  private double p99(Runnable search) {
    return new OpenLoop(SEARCHES_PER_SECOND, Duration.ofSeconds(Math.max(1, seconds / 3)))
        .run(search)
        .percentile(99);
  }

  private static double seconds(long since) {
    return Duration.ofNanos(System.nanoTime() - since).toMillis() / 1_000.0;
  }
}
