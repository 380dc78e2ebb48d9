package jp.madoguchi.workbench.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.workbench.http.Answer;
import jp.madoguchi.workbench.http.City;
import jp.madoguchi.workbench.http.Clerk;
import jp.madoguchi.workbench.http.Latencies;

/**
 * いまの数 — what the dashboard asks every two seconds of today, in a city with a year behind it; and
 * how old the answer may be: from a reception that was acknowledged until it is counted.
 */
final class LiveTiles {

  private static final Clerk RECEPTION = new Clerk("staff-sato", "dept-citizens");
  private static final double PER_SECOND = 2;
  private static final int TIMES = 20;

  private final City city;
  private final String today = LocalDate.now(ZoneId.of("Asia/Tokyo")).toString();

  LiveTiles(City city) {
    this.city = city;
  }

  /** All the while people come. */
  Map<String, Object> measure(Duration time) throws InterruptedException {
    var load = new OpenLoop(PER_SECOND, time);
    try (var reception = Executors.newVirtualThreadPerTaskExecutor()) {
      reception.execute(() -> load.run(this::receive));
      load.run(this::count); // Warms up.
      reception.execute(() -> load.run(this::receive));
      var asked = load.run(this::count);
      var figures = new LinkedHashMap<String, Object>();
      figures.put("live_tiles_p50_ms", asked.percentile(50));
      figures.put("live_tiles_p99_ms", asked.percentile(99));
      figures.put("live_tiles_oldest_ms", oldest().percentile(100));
      return figures;
    }
  }

  private Latencies oldest() throws InterruptedException {
    var ages = new Latencies();
    for (var time = 0; time < TIMES; time++) {
      var before = count();
      receive();
      var received = System.nanoTime();
      while (count() == before) {
        TimeUnit.MILLISECONDS.sleep(10);
      }
      ages.record(System.nanoTime() - received);
    }
    return ages;
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

  private double count() {
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
    var answer = city.ask(KpiQuestions.ANALYST, "/kpi/query", question);
    require(answer);
    var count = 0.0;
    for (var figure : answer.body().at("/figures")) {
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
