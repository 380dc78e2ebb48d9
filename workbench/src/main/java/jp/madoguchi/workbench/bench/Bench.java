package jp.madoguchi.workbench.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.madoguchi.workbench.server.DataFolder;
import jp.madoguchi.workbench.server.Hardware;
import jp.madoguchi.workbench.server.Jar;
import jp.madoguchi.workbench.server.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** 計測 — embedded stores, durable, over the real path; load generator and database beside it. */
@Command(
    name = "bench",
    description = "Measures a server of its own: durable, embedded, over real HTTP.",
    mixinStandardHelpOptions = true)
public final class Bench implements Callable<Integer> {

  private static final List<String> ORDER =
      List.of(
          "commands_per_second",
          "http_writes_per_second",
          "http_write_p50_ms",
          "http_write_p99_ms_at_100rps",
          "http_read_p50_ms",
          "http_read_p99_ms",
          "reads_per_second_with_access_record",
          "reads_per_second_without",
          "projection_lag_p99_ms",
          "as_of_p99_ms_at_500_facts",
          "as_of_p99_ms_at_10000_facts",
          "replay_events_per_second",
          "startup_seconds",
          "peak_rss_mb");

  @Option(names = "--json", description = "Writes the figures into this file")
  private @Nullable Path json;

  @Option(names = "--jar", description = "The server; by default the one built here")
  private @Nullable Path jar;

  @Option(
      names = "--seconds",
      defaultValue = "15",
      description = "How long each measurement takes at least. Default: ${DEFAULT-VALUE}")
  private int seconds;

  @Option(
      names = "--warm-up",
      defaultValue = "60",
      description =
          "Seconds of load before anything is counted: until then the compilers take a core."
              + " Default: ${DEFAULT-VALUE}")
  private int warmUp;

  @Option(
      names = "--jvm",
      split = ",",
      defaultValue = "",
      description = "Options of the server's JVM, such as -XX:StartFlightRecording=filename=a.jfr")
  private List<String> options = List.of();

  @Option(
      names = "--parts",
      split = ",",
      description = "Only these, such as HTTP,AUDIT: ${COMPLETION-CANDIDATES}. Default: all")
  private @Nullable List<Part> parts;

  /**
   * What is measured apart from the rest; what follows writes is worth little without HTTP before.
   */
  private enum Part {
    HTTP("Over HTTP …"),
    LOOKS("Reads, with and without a record of looks …"),
    COMMANDS("Commands …"),
    REBUILD("Rebuilding the pages …"),
    AUDIT("Questions of an auditor …");

    private final String announcement;

    Part(String announcement) {
      this.announcement = announcement;
    }
  }

  @Override
  public Integer call() throws InterruptedException {
    var server = Jar.orBuilt(jar);
    var data = DataFolder.create("bench");
    var time = Duration.ofSeconds(seconds);
    var before = Duration.ofSeconds(warmUp);
    var jvm = options.stream().filter(option -> !option.isBlank()).toList();
    var figures = new LinkedHashMap<String, Object>();
    var details = new LinkedHashMap<String, Object>();
    for (var part : parts == null ? List.of(Part.values()) : parts) {
      say(part.announcement);
      switch (part) {
        case HTTP -> new OverHttp(server, data, jvm, before, time).measure(figures, details);
        case LOOKS -> new ReadsOnRecord(data, jvm, before, time).measure(figures, details);
        case COMMANDS -> new InProcess(data, before, time).measure(figures, details);
        case REBUILD -> new Rebuild(server, data, jvm).measure(figures, details);
        case AUDIT -> new AuditorsDesk(server, data, jvm, time).measure(figures, details);
      }
    }
    var report = report(figures, details, jvm);
    System.out.print(report.table());
    report.writeTo(json);
    DataFolder.delete(data);
    return 0;
  }

  private static void say(String what) {
    System.err.println(what);
  }

  private Report report(
      Map<String, Object> figures, Map<String, Object> details, List<String> jvm) {
    var fields = new LinkedHashMap<String, Object>();
    ORDER.forEach(
        name ->
            Optional.ofNullable(figures.get(name))
                .ifPresent(figure -> fields.put(name, rounded(figure))));
    var settings = new LinkedHashMap<String, Object>(OverHttp.settings());
    settings.put("stores", "embedded PostgreSQL, fsync and synchronous_commit on; embedded pages");
    settings.put("seconds", seconds);
    settings.put("warm_up_seconds", warmUp);
    settings.put("jvm", jvm);
    details.forEach((name, value) -> settings.put(name, rounded(value)));
    fields.put("settings", settings);
    fields.put("hardware", Hardware.describe());
    return new Report(fields);
  }

  private static Object rounded(Object figure) {
    return figure instanceof Double number ? Math.round(number * 10) / 10.0 : figure;
  }
}
