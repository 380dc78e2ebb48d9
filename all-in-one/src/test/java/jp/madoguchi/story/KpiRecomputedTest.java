package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import jp.madoguchi.command.modelgateway.Exchange;
import jp.madoguchi.command.modelgateway.Outcome;
import jp.madoguchi.command.modelgateway.Sentence;
import jp.madoguchi.command.modelgateway.masking.Kind;
import org.assertj.core.data.Offset;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;

@Story
@DisplayName("KPIを事実から計算し直す")
class KpiRecomputedTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
  private static final double SKETCH_ERROR = 0.01;
  private static final List<String> OUTCOMES =
      List.of("RESOLVED", "CASE_OPENED", "INFORMED", "UNRESOLVED");

  @LocalServerPort int port;
  @Autowired EventStore facts;

  private Clerk takagi;
  private LocalDate last;

  @BeforeEach
  void some_days_at_the_counter() {
    takagi = Clerk.at(port, "staff-takagi", "dept-general-affairs");
    var sato = Clerk.at(port, "staff-sato", "dept-citizens");
    var suzuki = Clerk.at(port, "staff-suzuki", "dept-citizens");
    var random = new SplittableRandom(20_261_128);
    for (var day = 0; day < 2; day++) {
      TownClock.nextMorning();
      for (var n = 0; n < 12; n++) {
        somebodyComes(n % 2 == 0 ? sato : suzuki, random);
      }
      theMachineIsRead(sato, 11 + random.nextInt(9));
      theMachineIsRead(sato, 12 + random.nextInt(9));
    }
    questionsAreAsked();
    somethingIsImproved();
    somethingWasMissed(sato);
    last = TownClock.now().toLocalDate();
  }

  private void somethingIsImproved() {
    var raised = takagi.create("/improvements", Map.of("title", "課題", "text", "説明"));
    var wait = Map.of("metric", "metric-wait", "from", FIRST.toString(), "to", FIRST.toString());
    var measured = takagi.does(raised, "measures", Map.of("text", "対策"));
    var cited = takagi.does(measured, "figures", Map.of("figures", List.of(wait)));
    takagi.does(cited, "closure", Map.of("outcome", "IMPROVED"));
    takagi.create("/improvements", Map.of("title", "課題", "text", "説明", "figures", List.of(wait)));
  }

  private static void somethingWasMissed(Clerk clerk) {
    var visitor = clerk.create("/visitors", Map.of("name", "架空 太郎"));
    for (var days : List.of(29, 30, 31)) {
      var visit = new HashMap<String, Object>(Screen.visit("K-2", clerk.department()));
      visit.put("happenedAt", TownClock.now().minusDays(days).toOffsetDateTime().toString());
      var earlier = clerk.create("/contacts", visit);
      clerk.does(earlier, "visitor", Map.of("visitor", visitor.id()));
      var missed =
          Map.of(
              "procedure",
              "proc-disability-handbook",
              "department",
              clerk.department(),
              "visitor",
              visitor.id(),
              "missedIn",
              earlier.id());
      assertThat(clerk.create("/cases", missed).status()).isEqualTo(201);
    }
  }

  private static void theMachineIsRead(Clerk clerk, int issued) {
    var count = "/ticket-counts/%s/%s".formatted(clerk.department(), TownClock.now().toLocalDate());
    var report = BodyPublishers.ofString("{\"issued\": %d}".formatted(issued));
    assertThat(clerk.send(clerk.request(count).PUT(report)).status()).isBetween(200, 201);
  }

  private void questionsAreAsked() {
    var counsel = Counsel.at(port);
    counsel.knows("kpi-1", "架空の印鑑登録の廃止", "# 必要なもの\n架空の印鑑登録証");
    var question = "架空の印鑑登録の廃止に必要なもの";
    ScriptedModel.isAsked(question, _ -> spoken());
    counsel.sato().does(counsel.answered(question), "adoption", Map.of("verdict", "USED"));
    var contact = counsel.sato().create("/contacts", Screen.visit("K-1", "dept-citizens"));
    var opened =
        counsel
            .sato()
            .create("/cases", Map.of("procedure", "proc-moving-in", "contactId", contact.id()));
    var about = counsel.answerTo(counsel.asks("架空の印鑑登録の廃止", Map.of("procedureCase", opened.id())));
    counsel.sato().does(about, "adoption", Map.of("verdict", "WRONG", "reason", "架空の様式が変わった"));
    var unknown = counsel.answered("架空の火星移住の届出");
    var escalated = counsel.sato().does(unknown, "escalation", Map.of("to", "dept-tax"));
    TownClock.passes(Duration.ofMinutes(7));
    var fujita = Clerk.at(port, "staff-fujita", "dept-tax");
    fujita.does(escalated, "expert-answer", Map.of("answer", "そのような届出はありません"));
  }

  private static Outcome spoken() {
    var words = "架空の印鑑登録証です。";
    var exchange =
        new Exchange(
            "〔氏名1〕",
            words,
            "scripted",
            "answer@0",
            Duration.ofMillis(40),
            12,
            5,
            Map.of(Kind.NAME, 2));
    return new Outcome.Answered(
        exchange,
        words,
        List.of(
            new Sentence(words, List.of("1"), true, List.of()),
            new Sentence("たぶん", List.of(), false, List.of())));
  }

  private static void somebodyComes(Clerk clerk, SplittableRandom random) {
    var waiting = clerk.create("/contacts", Screen.visit("K-1", "dept-citizens"));
    pass(random, 1_500);
    if (random.nextInt(6) == 0) {
      clerk.does(waiting, "departure", Map.of());
      return;
    }
    var called = clerk.does(waiting, "calls", Map.of("window", "1番"));
    pass(random, 60);
    var served = clerk.does(called, "services", Map.of("window", "1番"));
    pass(random, 900);
    if (random.nextInt(3) == 0) {
      var held = clerk.does(served, "holds", Map.of("reason", "FETCHING_PAPERS"));
      pass(random, 300);
      served = clerk.does(held, "holds/1/end", Map.of());
      pass(random, 100);
    }
    if (random.nextInt(3) == 0) {
      clerk.does(served, "handovers", Map.of("to", "dept-tax", "reason", "NEXT_PROCEDURE"));
      return;
    }
    aCase(clerk, waiting, random);
    var completed =
        clerk.does(served, "completion", Map.of("outcome", OUTCOMES.get(random.nextInt(4))));
    if (random.nextBoolean()) {
      completed = clerk.does(completed, "satisfaction", Map.of("score", 1 + random.nextInt(5)));
    }
    for (var said = random.nextInt(3); said > 0; said--) {
      completed = clerk.does(completed, "forms", Map.of("handWritten", random.nextInt(6)));
    }
  }

  private static void aCase(Clerk clerk, Answer contact, SplittableRandom random) {
    if (random.nextBoolean()) {
      var opened =
          clerk.create(
              "/cases",
              Map.of(
                  "procedure",
                  "proc-disability-handbook",
                  "contactId",
                  contact.id(),
                  "department",
                  "dept-citizens"));
      if (random.nextBoolean()) {
        clerk.does(opened, "correction-requests", Map.of("defects", List.of("MISSING_DOCUMENT")));
      }
    }
  }

  private static void pass(SplittableRandom random, int seconds) {
    TownClock.passes(Duration.ofSeconds(random.nextInt(seconds)));
  }

  @Test
  @DisplayName("どのKPIも、事実を一つずつ数えた値に等しく、パーセンタイルは示した誤差の中にある")
  void every_kpi_is_what_plain_counting_says() {
    var definitions = definitions();
    assertThat(definitions)
        .hasSizeGreaterThan(30)
        .containsKeys("metric-registered", "metric-hand-written", "metric-missed");
    await()
        .atMost(Duration.ofSeconds(30))
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
