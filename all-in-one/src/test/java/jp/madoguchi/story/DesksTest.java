package jp.madoguchi.story;

import static jp.madoguchi.story.Screen.eventually;
import static jp.madoguchi.story.Screen.rows;
import static jp.madoguchi.story.Screen.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@DisplayName("課の画面")
class DesksTest {

  private static final String INBOX = "/handover-inbox?limit=200";

  @LocalServerPort int port;

  private Clerk sato;
  private Clerk sasaki;

  @BeforeEach
  void at_the_desks() {
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
    sasaki = Clerk.at(port, "staff-sasaki", "dept-health-insurance");
  }

  @Test
  @DisplayName("来庁ボードは、引き継いだ来庁者を引継ぎ先の課で示し、受け入れるとそこで待つ")
  void the_board_shows_a_visitor_where_they_are_expected() {
    var received = sato.create("/contacts", visit("B-201", "dept-citizens"));
    var life = "/contacts/" + received.id();
    onBoard(sato, "dept-citizens", received.id(), "WAITING");
    var sent = sato.change(life, received.header("ETag"), "handovers", handover("国保の加入です"));
    onBoard(sasaki, "dept-health-insurance", received.id(), "INCOMING");
    assertThat(rows(sato.get("/board?department=dept-citizens"), "/entries", received.id()))
        .isEmpty();

    eventually(() -> !rows(sasaki.get(INBOX), "/items", received.id()).isEmpty());
    var row = rows(sasaki.get(INBOX), "/items", received.id()).getFirst();
    assertThat(row.at("/note").asString()).isEqualTo("国保の加入です");
    assertThat(row.at("/from/name").isMissingNode()).isFalse();
    assertThat(row.at("/overdue").asBoolean()).isFalse();

    sasaki.change(life, sent.header("ETag"), "handovers/1/acceptance", Map.of());
    onBoard(sasaki, "dept-health-insurance", received.id(), "WAITING");
    eventually(() -> rows(sasaki.get(INBOX), "/items", received.id()).isEmpty());
  }

  @Test
  @DisplayName("来庁ボードは人数と待ち時間を、受付箱は待たせすぎた引継ぎを示す")
  void the_desks_count_who_waits_and_for_how_long() {
    var inoue = Clerk.at(port, "staff-inoue", "dept-pension");
    var waiting = inoue.create("/contacts", visit("P-1", "dept-pension"));
    var served = inoue.create("/contacts", visit("P-2", "dept-pension"));
    inoue.change(
        "/contacts/" + served.id(), served.header("ETag"), "services", Map.of("window", "26番"));
    inoue.change(
        "/contacts/" + waiting.id(),
        waiting.header("ETag"),
        "handovers",
        Map.of("to", "dept-elderly-medical", "reason", "EXPERTISE"));
    TownClock.passes(Duration.ofMinutes(20));
    onBoard(inoue, "dept-elderly-medical", waiting.id(), "INCOMING");
    onBoard(inoue, "dept-pension", served.id(), "SERVING");
    eventually(() -> inoue.get("/board").text("/entries/0/clerk/name").equals("井上 まこと"));
    eventually(() -> inoue.get("/board").text("/department/name").equals("国民年金課"));

    var board = inoue.get("/board?department=dept-elderly-medical");
    assertThat(board.body().at("/counts/incoming").asInt()).isEqualTo(1);
    assertThat(board.body().at("/longestWaitMinutes").asInt()).isEqualTo(20);
    var elderly = INBOX + "&department=dept-elderly-medical";
    eventually(() -> !rows(inoue.get(elderly), "/items", waiting.id()).isEmpty());
    var inbox = inoue.get(elderly);
    assertThat(inbox.body().at("/items/0/minutesWaiting").asInt()).isEqualTo(20);
    assertThat(inbox.body().at("/items/0/overdue").asBoolean()).isTrue();
  }

  private static Map<String, Object> handover(String note) {
    return Map.of("to", "dept-health-insurance", "reason", "NEXT_PROCEDURE", "note", note);
  }

  private static void onBoard(Clerk clerk, String department, String id, String lane) {
    eventually(
        () ->
            rows(clerk.get("/board?department=" + department), "/entries", id).stream()
                .anyMatch(entry -> entry.at("/lane").asString().equals(lane)));
  }
}
