package jp.madoguchi.workbench.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import jp.madoguchi.workbench.http.Latencies;
import jp.madoguchi.workbench.server.Server;

/**
 * 閲覧記録の費用 — the same reads with and without a record of looks, on the same data, in turns. Without
 * it everything is done but the writing: a look is collected, handed in, and taken for recorded.
 */
record ReadsOnRecord(Path data, List<String> options, Duration warmUp, Duration time) {

  private static final double OFFERED = 120;
  private static final int CALLERS = 32;
  private static final int TURNS = 2;

  /**
   * What one turn showed.
   *
   * @param cpuMillis of server and database, a read
   */
  private record Turn(double perSecond, Latencies latencies, double cpuMillis) {}

  void measure(Map<String, Object> figures, Map<String, Object> details)
      throws InterruptedException {
    var with = new ArrayList<Turn>();
    var without = new ArrayList<Turn>();
    for (var turn = 0; turn < TURNS; turn++) {
      with.add(turn(List.of("serve")));
      without.add(turn(List.of("serve", "--forgetful")));
    }
    figures.put("reads_per_second_with_access_record", mean(with, Turn::perSecond));
    figures.put("reads_per_second_without", mean(without, Turn::perSecond));
    details.put("access_record_at_120_reads_per_second", at120(with));
    details.put("without_access_record_at_120_reads_per_second", at120(without));
  }

  private Turn turn(List<String> program) throws InterruptedException {
    var server = Server.startWorkbench(program, data, options);
    try (var city = server.city()) {
      server.awaitReady(city);
      city.awaitPages();
      var traffic = new Traffic(city);
      traffic.meetWhoIsThere();
      new Saturation(CALLERS, warmUp).run(traffic::read);
      var perSecond = new Saturation(CALLERS, time).run(traffic::read);
      var before = server.cpu();
      var latencies = new OpenLoop(OFFERED, time).run(traffic::read);
      var cpu = server.cpu().minus(before).toMillis() / (double) latencies.count();
      if (traffic.failures() > 0) {
        throw new IllegalStateException(traffic.failures() + " reads failed");
      }
      return new Turn(perSecond, latencies, cpu);
    } finally {
      server.stop();
    }
  }

  private static Map<String, Object> at120(List<Turn> turns) {
    var found = new LinkedHashMap<String, Object>();
    found.put("p50_ms", rounded(mean(turns, turn -> turn.latencies().percentile(50))));
    found.put("p99_ms", rounded(mean(turns, turn -> turn.latencies().percentile(99))));
    found.put("cpu_ms_a_read", rounded(mean(turns, Turn::cpuMillis)));
    return found;
  }

  private static double mean(List<Turn> turns, ToDoubleFunction<Turn> figure) {
    return turns.stream().mapToDouble(figure).average().orElse(0);
  }

  private static double rounded(double figure) {
    return Math.round(figure * 100) / 100.0;
  }
}
