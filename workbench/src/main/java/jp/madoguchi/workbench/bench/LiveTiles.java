package jp.madoguchi.workbench.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import jp.madoguchi.workbench.http.Answer;
import jp.madoguchi.workbench.http.City;
import jp.madoguchi.workbench.http.Clerk;
import jp.madoguchi.workbench.http.Latencies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * いまの数 — how fast today is counted in a city with a year behind it, while people come; and how old
 * the count on a screen that watches may be.
 */
final class LiveTiles {

  private static final Clerk RECEPTION = new Clerk("staff-sato", "dept-citizens");
  private static final double PER_SECOND = 2;
  private static final int TIMES = 20;

  private static final String DATA = "data:";
  private static final String WATCHED =
      "/kpi/query/stream?metric=metric-contacts&by=DEPARTMENT&filter=STATE:OPEN&filter=SERVED:false&from=";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final City city;
  private final String today = LocalDate.now(ZoneId.of("Asia/Tokyo")).toString();

  LiveTiles(City city) {
    this.city = city;
  }

  /** All the while people come. */
  Map<String, Object> measure(Duration time) {
    var load = new OpenLoop(PER_SECOND, time);
    asked(load); // Warms up.
    var asked = asked(load);
    var figures = new LinkedHashMap<String, Object>();
    figures.put("live_tiles_p50_ms", asked.percentile(50));
    figures.put("live_tiles_p99_ms", asked.percentile(99));
    figures.put("live_tiles_oldest_ms", oldest().percentile(100));
    return figures;
  }

  private Latencies asked(OpenLoop load) {
    try (var reception = Executors.newVirtualThreadPerTaskExecutor()) {
      reception.execute(() -> load.run(this::receive));
      return load.run(this::count);
    }
  }

  /** From the moment at which a reception was acknowledged until the screen that watches has it. */
  private Latencies oldest() {
    var ages = new Latencies();
    try (var screen =
        new BufferedReader(
            new InputStreamReader(
                city.download(KpiQuestions.ANALYST, WATCHED + today + "&to=" + today), UTF_8))) {
      var seen = next(screen);
      for (var time = 0; time < TIMES; time++) {
        var before = seen;
        receive();
        var received = System.nanoTime();
        while (seen <= before) {
          seen = next(screen);
        }
        ages.record(System.nanoTime() - received);
      }
      return ages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double next(BufferedReader screen) throws IOException {
    for (var line = screen.readLine(); line != null; line = screen.readLine()) {
      if (line.startsWith(DATA)) {
        return sum(JSON.readTree(line.substring(DATA.length())));
      }
    }
    throw new EOFException("The feed ended");
  }

  private void receive() {
    var body =
        Map.of(
            "channel",
            "COUNTER",
            "department",
            RECEPTION.department(),
            "purposes",
            List.of("MOVING_IN"));
    require(city.create(RECEPTION, "/contacts", UUID.randomUUID().toString(), body));
  }

  private void count() {
    var question =
        Map.of(
            "metrics",
            List.of(Map.of("id", "metric-contacts")),
            "from",
            today,
            "to",
            today,
            "by",
            List.of("DEPARTMENT"),
            "filters",
            List.of(is("STATE", "OPEN"), is("SERVED", "false")));
    require(city.ask(KpiQuestions.ANALYST, "/kpi/query", question));
  }

  private static double sum(JsonNode answer) {
    var count = 0.0;
    for (var figure : answer.at("/figures")) {
      count += figure.at("/value").asDouble();
    }
    return count;
  }

  private static Map<String, Object> is(String field, String word) {
    return Map.of("field", field, "test", "IS", "values", List.of(word));
  }

  private static void require(Answer answer) {
    if (!answer.isFine()) {
      throw new IllegalStateException("%d %s".formatted(answer.status(), answer.code()));
    }
  }
}
