package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@Story
@DisplayName("KPIを事実から計算し直す")
class KpiRecomputedTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
  private static final double SKETCH_ERROR = 0.01;

  @LocalServerPort int port;
  @Autowired EventStore facts;

  private Clerk takagi;
  private LocalDate last;

  @BeforeEach
  void some_days_at_the_counter() {
    takagi = Clerk.at(port, "staff-takagi", "dept-general-affairs");
    new BusyDays(port).pass();
    last = TownClock.now().toLocalDate();
  }

  @Test
  @DisplayName("どのKPIも、事実を一つずつ数えた値に等しく、パーセンタイルは示した誤差の中にある")
  void every_kpi_is_what_plain_counting_says() {
    var definitions = definitions();
    assertThat(definitions)
        .hasSizeGreaterThan(30)
        .containsKeys("metric-registered", "metric-hand-written", "metric-missed");
    await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(500))
        .untilAsserted(
            () -> {
              var rows = NaiveRows.of(lives(), FIRST, last);
              definitions.forEach((id, definition) -> agrees(id, definition, rows));
            });
  }

  private void agrees(String id, JsonNode definition, List<Map<String, Object>> rows) {
    var naive = new NaiveKpi(rows, definition, FIRST, last);
    var figure = figure(id);
    var spread = definition.at("/formula/form").asString().equals("DISTRIBUTION");
    if (naive.value().isEmpty()) {
      assertThat(figure.at("/value").isNull()).as(id).isTrue();
      return;
    }
    var exact = naive.value().getAsDouble();
    assertThat(figure.at("/value").asDouble())
        .as(id)
        .isCloseTo(exact, Offset.offset(spread ? exact * SKETCH_ERROR : 1e-9));
    if (spread) {
      var p90 = naive.percentile(90).orElseThrow();
      assertThat(figure.at("/p90").asDouble())
          .as(id)
          .isCloseTo(p90, Offset.offset(p90 * SKETCH_ERROR));
      assertThat(figure.at("/max").asDouble())
          .as(id)
          .isEqualTo(naive.percentile(100).orElseThrow());
      assertThat(figure.at("/mean").asDouble())
          .as(id)
          .isCloseTo(naive.mean().orElseThrow(), Offset.offset(1e-9));
    }
  }

  private JsonNode figure(String id) {
    var answer =
        takagi.create(
            "/kpi/query",
            Map.of(
                "metrics",
                List.of(Map.of("id", id)),
                "from",
                FIRST.toString(),
                "to",
                last.toString()));
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
    return answer.body().at("/figures/0");
  }

  /** All but those of looks, which are counted while they are counted. */
  private Map<String, JsonNode> definitions() {
    var all = new LinkedHashMap<String, JsonNode>();
    for (var metric : takagi.get("/kpi/metrics").body().at("/items")) {
      var latest = metric.at("/latest");
      var text = latest.at("/formula").toString() + latest.at("/rows").asString();
      if (!text.contains("NO_SOURCE") && !text.contains("LOOK")) {
        all.put(metric.at("/id").asString(), latest);
      }
    }
    return all;
  }

  private Map<String, List<DomainEventMessage<?>>> lives() {
    var lives = new LinkedHashMap<String, List<DomainEventMessage<?>>>();
    var head = facts.createHeadToken().position().orElse(0);
    try (var stream = facts.openStream(facts.createTailToken())) {
      while (stream.hasNextAvailable()) {
        var message = stream.nextAvailable();
        if (message instanceof DomainEventMessage<?> fact) {
          lives.computeIfAbsent(fact.getAggregateIdentifier(), _ -> new ArrayList<>()).add(fact);
        }
        if (message.trackingToken().position().orElse(0) >= head) {
          return lives;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return lives;
  }
}
