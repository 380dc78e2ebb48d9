package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import jp.madoguchi.command.modelgateway.Exchange;
import jp.madoguchi.command.modelgateway.Outcome;
import jp.madoguchi.command.modelgateway.Sentence;
import jp.madoguchi.command.modelgateway.masking.Kind;

/** 忙しい日々 — two days on which everything happens that a KPI counts. The same every time. */
final class BusyDays {

  private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
  private static final List<String> OUTCOMES =
      List.of("RESOLVED", "CASE_OPENED", "INFORMED", "UNRESOLVED");

  private final int port;
  private final Clerk takagi;
  private final Clerk sato;
  private final Clerk suzuki;
  private final SplittableRandom random = new SplittableRandom(20_261_128);

  BusyDays(int port) {
    this.port = port;
    takagi = Clerk.at(port, "staff-takagi", "dept-general-affairs");
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
    suzuki = Clerk.at(port, "staff-suzuki", "dept-citizens");
  }

  void pass() {
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
}
