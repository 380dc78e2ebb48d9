package jp.madoguchi.workbench.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.workbench.http.City;
import jp.madoguchi.workbench.http.Clerk;
import jp.madoguchi.workbench.server.InThisProcess;
import jp.madoguchi.workbench.server.Server;

/** 監査席 — how long an auditor waits who asks about lives of 500 and of 10,000 facts. */
record AuditorsDesk(Path jar, Path data, List<String> options, Duration time) {

  private static final Clerk AUDITOR = new Clerk("staff-tamura", "dept-general-affairs");
  private static final List<Integer> SIZES = List.of(500, 10_000);
  private static final double ASKED_PER_SECOND = 4;

  void measure(Map<String, Object> figures, Map<String, Object> details)
      throws InterruptedException {
    var lives = new LinkedHashMap<Integer, String>();
    try (var city = InThisProcess.on(data)) {
      SIZES.forEach(size -> lives.put(size, LongLife.stored(city, size)));
      city.awaitPages();
    }
    var server = Server.start(jar, data, options);
    try (var city = server.city()) {
      server.awaitReady(city);
      lives.forEach(
          (size, life) ->
              questions(life, size)
                  .forEach(
                      (name, question) -> {
                        var latencies = asked(city, question);
                        var figure = "%s_p99_ms_at_%d_facts".formatted(name, size);
                        (name.equals("as_of") ? figures : details).put(figure, latencies);
                      }));
    } finally {
      server.stop();
    }
  }

  private static Map<String, String> questions(String life, int size) {
    var stream = "/audit/streams/" + life;
    var now = Instant.now();
    var anHourAgo = now.minus(Duration.ofHours(1));
    var questions = new LinkedHashMap<String, String>();
    questions.put("as_of", stream + "/as-of?at=" + now);
    questions.put("facts", stream + "/facts?limit=50");
    questions.put("replay", stream + "/replay?step=" + (size - 1));
    questions.put("diff_of_an_hour", stream + "/diff?from=%s&to=%s".formatted(anHourAgo, now));
    questions.put("provenance", stream + "/provenance?field=/state");
    return questions;
  }

  /** Each is asked for a while before it counts. */
  private double asked(City city, String question) {
    new Saturation(1, time.dividedBy(3)).run(() -> ask(city, question));
    return new OpenLoop(ASKED_PER_SECOND, time).run(() -> ask(city, question)).percentile(99);
  }

  private static void ask(City city, String question) {
    var answer = city.get(AUDITOR, question);
    if (!answer.isFine()) {
      throw new IllegalStateException("%s: %d".formatted(question, answer.status()));
    }
  }
}
