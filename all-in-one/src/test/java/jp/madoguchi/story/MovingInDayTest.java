package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@DisplayName("転入の一日")
class MovingInDayTest {

  @LocalServerPort int port;

  @Test
  @DisplayName("三人家族が転入し、国保と児童手当を済ませて帰り、書類の補正ののちに手当が決まる")
  void a_family_moves_in() {
    var sato = Clerk.at(port, "staff-sato", "dept-citizens");
    var sasaki = Clerk.at(port, "staff-sasaki", "dept-health-insurance");
    var ogawa = Clerk.at(port, "staff-ogawa", "dept-child-allowance");

    // A family comes to the citizens' section and takes ticket M-101; one of them needs an
    // interpreter.
    var family =
        sato.create(
            "/contacts",
            Map.of(
                "channel", "COUNTER",
                "department", "dept-citizens",
                "purposes", List.of("MOVING_IN", "CHILDCARE"),
                "ticket", "M-101",
                "considerations", List.of("INTERPRETER", "INFANT")));
    assertThat(family.status()).isEqualTo(201);

    // After twelve minutes they are called. Nobody comes; the call is taken back, and made again.
    TownClock.passes(Duration.ofMinutes(12));
    var called = sato.does(family, "calls", Map.of("window", "3番"));
    var waitsAgain = sato.does(called, "calls/cancellation", Map.of());
    var calledAgain = sato.does(waitsAgain, "calls", Map.of("window", "3番"));

    // A colleague calls the same ticket a moment later, on the screen as it was before: she is
    // told what changed and who did it.
    var suzuki = Clerk.at(port, "staff-suzuki", "dept-citizens");
    var late =
        suzuki.change(
            "/contacts/" + family.id(), waitsAgain.header("ETag"), "calls", Map.of("window", "4番"));
    assertThat(late.status()).isEqualTo(412);
    assertThat(late.text("/changes/0/fact")).isEqualTo("ContactCalled");
    assertThat(late.text("/changes/0/by")).isEqualTo("staff-sato");

    // Sato serves them, learns who they are, and opens the moving-in.
    var served = sato.does(calledAgain, "services", Map.of("window", "3番"));
    var named = sato.does(served, "visitor", Map.of("name", "架空 太郎", "kana", "カクウ タロウ"));
    var movingIn = opens(sato, family, "proc-moving-in");
    movingIn = worksThrough(sato, movingIn);
    movingIn = sato.does(movingIn, "decision", Map.of("decision", "GRANTED"));
    movingIn = sato.does(movingIn, "completion", Map.of("delivery", "REGISTERED"));
    assertThat(sato.looksAt(movingIn).text("/procedure/name")).isEqualTo("転入届");
    assertThat(timeline(sato, movingIn).text("/statusLabel")).isEqualTo("処理完了");

    // She fetches a paper: the clock of the service stands still for five minutes.
    var held = sato.does(named, "holds", Map.of("reason", "FETCHING_PAPERS"));
    TownClock.passes(Duration.ofMinutes(5));
    var again = sato.does(held, "holds/1/end", Map.of());

    // The family needs health insurance next: one ticket, one hand-over, no queueing twice.
    var handedOver =
        sato.does(
            again,
            "handovers",
            Map.of(
                "to", "dept-health-insurance",
                "reason", "NEXT_PROCEDURE",
                "note", "国保の加入。通訳が必要です"));
    assertThat(sasaki.looksAt(handedOver).text("/stateLabel")).isEqualTo("引継ぎ中");
    TownClock.passes(Duration.ofMinutes(8));
    var accepted = sasaki.does(handedOver, "handovers/1/acceptance", Map.of());
    var insured = sasaki.does(accepted, "services", Map.of("window", "21番"));
    var insurance = opens(sasaki, family, "proc-health-insurance-enrollment");
    assertThat(insurance.status()).isEqualTo(201);

    // And then the child allowance, where a paper is missing.
    var toAllowance =
        sasaki.does(
            insured, "handovers", Map.of("to", "dept-child-allowance", "reason", "NEXT_PROCEDURE"));
    var atAllowance = ogawa.does(toAllowance, "handovers/2/acceptance", Map.of());
    var third = ogawa.does(atAllowance, "services", Map.of("window", "57番"));
    var allowance = opens(ogawa, family, "proc-child-allowance");
    var firstDue = ogawa.looksAt(allowance).text("/dueOn");
    allowance =
        ogawa.does(
            allowance,
            "correction-requests",
            Map.of("defects", List.of("MISSING_DOCUMENT"), "note", "口座のわかるものをお持ちください"));
    assertThat(timeline(ogawa, allowance).text("/statusLabel")).isEqualTo("差し戻し");
    var done =
        ogawa.does(
            third,
            "completion",
            Map.of(
                "outcome", "CASE_OPENED",
                "summary", "転入・国保・児童手当を受け付けた",
                "followUp", Map.of("dueOn", "2027-03-31", "what", "口座の書類を待つ")));
    var rated = ogawa.does(done, "satisfaction", Map.of("score", 5));
    var counted = ogawa.does(rated, "forms", Map.of("handWritten", 2));
    assertThat(ogawa.looksAt(counted).body().at("/forms/0/handWritten").asInt()).isEqualTo(2);

    // Three services at three sections stand on one page, with the times between them.
    var page = ogawa.looksAt(done);
    assertThat(page.body().at("/services")).hasSize(3);
    assertThat(page.text("/services/0/department/name")).isEqualTo("市民課");
    assertThat(page.text("/services/2/department/name")).isEqualTo("児童手当係");
    assertThat(page.text("/visitor/name")).isEqualTo("架空 太郎");
    assertThat(page.text("/stateLabel")).isEqualTo("完了");

    // A week later the paper comes. The due date has moved by the working days in between.
    TownClock.passes(Duration.ofDays(7));
    allowance = ogawa.does(allowance, "correction-requests/1/answer", Map.of());
    assertThat(ogawa.looksAt(allowance).text("/dueOn")).isGreaterThan(firstDue);
    allowance = worksThrough(ogawa, allowance);
    allowance = ogawa.does(allowance, "decision", Map.of("decision", "GRANTED"));
    allowance = ogawa.does(allowance, "completion", Map.of("delivery", "POSTED"));
    assertThat(timeline(ogawa, allowance).text("/statusLabel")).isEqualTo("処理完了");
  }

  private static Answer opens(Clerk clerk, Answer contact, String procedure) {
    return clerk.create("/cases", Map.of("procedure", procedure, "contactId", contact.id()));
  }

  /** Every step, every document, every check. */
  private static Answer worksThrough(Clerk clerk, Answer opened) {
    var shown = clerk.looksAt(opened);
    var last = opened;
    for (var document : shown.body().at("/procedure/documents")) {
      last = clerk.does(last, "documents", Map.of("document", document.asString()));
    }
    for (var item : shown.body().at("/procedure/reviewItems")) {
      last = clerk.does(last, "findings", Map.of("item", item.asString(), "verdict", "MATCH"));
    }
    for (var step :
        IntStream.rangeClosed(1, shown.body().at("/procedure/steps").size()).toArray()) {
      last = clerk.does(last, "steps/" + step + "/completion", Map.of());
    }
    return last;
  }

  private static Answer timeline(Clerk clerk, Answer written) {
    clerk.looksAt(written);
    return clerk.sees("/cases/%s/timeline?minVersion=%d", written.id(), written.version());
  }
}
