package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.madoguchi.projection.board.BoardEntry;
import jp.madoguchi.projection.casepage.CasePage;
import jp.madoguchi.projection.casetimeline.CaseTimeline;
import jp.madoguchi.projection.contacthistory.ContactSummary;
import jp.madoguchi.projection.contactpage.ContactPage;
import jp.madoguchi.projection.handoverinbox.InboxEntry;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.worklist.WorkItem;
import jp.madoguchi.story.Whatever.Press;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

@Story
@DisplayName("何を求められても")
class WhateverIsAskedTest {

  private static final int PRESSES = 150;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  @LocalServerPort int port;
  @Autowired EventStore facts;
  @Autowired Pages<ContactPage> contacts;
  @Autowired Pages<ContactSummary> summaries;
  @Autowired Pages<BoardEntry> board;
  @Autowired Pages<CasePage> cases;
  @Autowired Pages<CaseTimeline> timelines;
  @Autowired Pages<InboxEntry> inbox;
  @Autowired Pages<WorkItem> work;

  @ParameterizedTest(name = "seed {0}")
  @DisplayName("答えは事実か断りで、どの画面も事実を畳んだものに等しい")
  @ValueSource(longs = {1, 20_260_402, 77})
  void it_answers_with_facts_or_refusals_and_every_page_is_the_fold_of_the_facts(long seed) {
    var somebody = new Whatever(seed);
    var clerks =
        List.of(
            Clerk.at(port, "staff-sato", "dept-citizens"),
            Clerk.at(port, "staff-suzuki", "dept-citizens"),
            Clerk.at(port, "staff-sasaki", "dept-health-insurance"),
            Clerk.at(port, "staff-fujita", "dept-tax"));
    var lives = new ArrayList<String>();

    for (var press = 0; press < PRESSES; press++) {
      var answer = asked(somebody, somebody.one(clerks), lives);
      assertThat(answer.status()).as("seed %d: %s", seed, answer.body()).isLessThan(500);
      if (answer.status() >= 400) {
        Problem.isOne(answer);
      }
      if (answer.status() == 201) {
        lives.add(answer.id());
      }
    }

    assertThat(lives).as("seed %d", seed).hasSizeGreaterThan(5);
    var looker = withBrokenGlass();
    lives.forEach(life -> agreesWithItsFacts(looker, life));
  }

  /** Whoever they are, somebody must see all of them. */
  private Clerk withBrokenGlass() {
    var tanaka = Clerk.at(port, "staff-tanaka", "dept-citizens");
    var me = tanaka.get("/me").header("ETag");
    var broken = tanaka.change("/staff/me", me, "break-glass", Map.of("reason", "すべての記録の突合"));
    assertThat(broken.status()).as("%s", broken.body()).isEqualTo(200);
    return tanaka;
  }

  private Answer asked(Whatever somebody, Clerk clerk, List<String> lives) {
    if (somebody.happens(10)) {
      return clerk.get(somebody.read());
    }
    if (lives.isEmpty() || somebody.happens(10)) {
      return sent(clerk, somebody.reception(), "*");
    }
    var life = somebody.happens(2) ? "contact-nobody" : somebody.one(lives);
    return sent(clerk, somebody.change(life), seen(somebody, life));
  }

  private String seen(Whatever somebody, String life) {
    var last = facts.lastSequenceNumberFor(life).orElse(0L);
    return somebody.happens(90)
        ? "\"%d\"".formatted(last)
        : somebody.one(List.of("\"0\"", "\"" + (last + 1) + "\"", "x", "*", ""));
  }

  private static Answer sent(Clerk clerk, Press press, String seen) {
    return clerk.send(
        clerk
            .request(press.path())
            .header("If-Match", seen)
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(press.body()))));
  }

  private void agreesWithItsFacts(Clerk clerk, String life) {
    var isCase = life.startsWith("case-");
    var last = facts.lastSequenceNumberFor(life).orElseThrow();
    var shown = clerk.sees((isCase ? "/cases/" : "/contacts/") + life + "?minVersion=" + last);
    assertThat(shown.status()).as("%s", shown.body()).isEqualTo(200);
    if (isCase) {
      agrees(life, CasePage.class, cases);
      agrees(life, CaseTimeline.class, timelines);
    } else {
      agrees(life, ContactPage.class, contacts);
      agrees(life, ContactSummary.class, summaries);
      agrees(life, BoardEntry.class, board);
    }
    agrees(life, InboxEntry.class, inbox);
    agrees(life, WorkItem.class, work);
  }

  /** The house may add a due date's coming at any moment, so facts and page are read together. */
  private <P extends Page> void agrees(String life, Class<P> type, Pages<P> pages) {
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(20))
        .untilAsserted(
            () -> {
              var folded = new Fold<>(type).of(facts.readEvents(life).asStream().toList());
              assertThat(pages.find(life)).contains(folded);
            });
  }
}
