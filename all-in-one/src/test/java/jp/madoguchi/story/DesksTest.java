package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@Story
@DisplayName("課の画面")
class DesksTest {

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
    var received = sato.create("/contacts", visit("B-201"));
    var life = "/contacts/" + received.id();
    onBoard(sato, "dept-citizens", received.id(), "WAITING");
    var sent = sato.change(life, received.header("ETag"), "handovers", handover("国保の加入です"));
    onBoard(sasaki, "dept-health-insurance", received.id(), "INCOMING");
    assertThat(row(sato.get("/board?department=dept-citizens"), "/entries", received.id()))
        .isEmpty();

    var waiting = sasaki.get("/handover-inbox");
    var row = row(waiting, "/items", received.id()).getFirst();
    assertThat(row.at("/note").asString()).isEqualTo("国保の加入です");
    assertThat(row.at("/from/name").isMissingNode()).isFalse();
    assertThat(row.at("/overdue").asBoolean()).isFalse();

    sasaki.change(life, sent.header("ETag"), "handovers/1/acceptance", Map.of());
    onBoard(sasaki, "dept-health-insurance", received.id(), "WAITING");
    eventually(() -> row(sasaki.get("/handover-inbox"), "/items", received.id()).isEmpty());
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
    var inbox = inoue.get("/handover-inbox?department=dept-elderly-medical");
    assertThat(inbox.body().at("/items/0/minutesWaiting").asInt()).isEqualTo(20);
    assertThat(inbox.body().at("/items/0/overdue").asBoolean()).isTrue();
  }

  @Test
  @DisplayName("来庁者対応は、書いたばかりの版を読め、時刻は市の時刻である")
  void a_contact_is_read_as_it_was_just_written() {
    var received = sato.create("/contacts", visit("B-202"));
    var life = "/contacts/" + received.id();
    var noted =
        sato.change(
            life, received.header("ETag"), "notes", Map.of("kind", "SERVICE", "text", "転入届を案内した"));

    var shown = sato.get(life + "?minVersion=%d", noted.version());

    assertThat(shown.header("ETag")).isEqualTo(noted.header("ETag"));
    assertThat(shown.text("/notes/0/text")).isEqualTo("転入届を案内した");
    assertThat(shown.text("/ticket")).isEqualTo("B-202");
    assertThat(shown.text("/stateLabel")).isEqualTo("待ち");
    assertThat(shown.text("/receivedAt")).endsWith("+09:00");
    assertThat(shown.text("/purposeLabels/0")).isEqualTo("転入");
  }

  @Test
  @DisplayName("まだない版を待つと503、存在しないものは404")
  void what_is_not_there_is_said_so() {
    var received = sato.create("/contacts", visit("B-203"));

    assertThat(sato.get("/contacts/%s?minVersion=99", received.id()).status()).isEqualTo(503);
    assertThat(sato.get("/contacts/contact-nobody").status()).isEqualTo(404);
    assertThat(sato.get("/cases/case-nobody").status()).isEqualTo(404);
    assertThat(sato.get("/cases/case-nobody/timeline").status()).isEqualTo(404);
  }

  @Test
  @DisplayName("一覧は続きから読め、正しくない limit や cursor は400")
  void lists_are_read_slice_by_slice() {
    var ids =
        List.of("B-301", "B-302", "B-303").stream()
            .map(ticket -> sato.create("/contacts", visit(ticket)).id())
            .toList();
    ids.forEach(id -> sato.get("/contacts/%s?minVersion=0", id));

    var list = "/contacts?department=dept-citizens&channel=COUNTER&limit=2";
    var first = sato.get(list);
    var second = sato.get(list + "&cursor=" + first.text("/next"));

    assertThat(first.body().at("/items")).hasSize(2);
    assertThat(second.body().at("/items")).isNotEmpty();
    assertThat(second.body().at("/items/0/id")).isNotEqualTo(first.body().at("/items/1/id"));
    for (var bad :
        List.of(
            "limit=0",
            "limit=-1",
            "limit=201",
            "limit=x",
            "cursor=x",
            "cursor=eHg",
            "state=X",
            "date=2026-02-30",
            "department=tax")) {
      assertThat(sato.get("/contacts?" + bad).status()).as(bad).isEqualTo(400);
    }
  }

  @Test
  @DisplayName("仮登録の手続は、所管の課のほかには見えない")
  void a_provisional_case_is_there_for_its_owner_only() {
    var opened =
        sato.create(
            "/cases",
            Map.of("procedure", "proc-moving-in", "provisional", true, "applicant", "旭川 花子"));
    var life = "/cases/" + opened.id();

    assertThat(sato.get(life + "?minVersion=0").text("/applicant")).isEqualTo("旭川 花子");
    eventually(() -> !row(sato.get("/work-list"), "/items", opened.id()).isEmpty());
    assertThat(sato.get(life + "/timeline").text("/statusLabel")).isEqualTo("処理中");
    assertThat(sasaki.get(life).status()).isEqualTo(404);
    assertThat(sasaki.get(life + "/timeline").status()).isEqualTo(404);
    assertThat(row(sasaki.get("/cases?department=dept-citizens"), "/items", opened.id())).isEmpty();
    assertThat(row(sasaki.get("/work-list?department=dept-citizens"), "/items", opened.id()))
        .isEmpty();

    var confirmed = sato.change(life, opened.header("ETag"), "confirmation", Map.of());

    assertThat(sasaki.get(life + "?minVersion=%d", confirmed.version()).status()).isEqualTo(200);
    assertThat(row(sasaki.get("/cases?department=dept-citizens"), "/items", opened.id()))
        .hasSize(1);
  }

  private static Map<String, Object> visit(String ticket) {
    return visit(ticket, "dept-citizens");
  }

  private static Map<String, Object> visit(String ticket, String department) {
    return Map.of(
        "channel",
        "COUNTER",
        "department",
        department,
        "purposes",
        List.of("MOVING_IN"),
        "ticket",
        ticket);
  }

  private static Map<String, Object> handover(String note) {
    return Map.of("to", "dept-health-insurance", "reason", "NEXT_PROCEDURE", "note", note);
  }

  private static void onBoard(Clerk clerk, String department, String id, String lane) {
    eventually(
        () ->
            row(clerk.get("/board?department=" + department), "/entries", id).stream()
                .anyMatch(entry -> entry.at("/lane").asString().equals(lane)));
  }

  private static List<JsonNode> row(Answer answer, String list, String id) {
    return StreamSupport.stream(answer.body().at(list).spliterator(), false)
        .filter(item -> item.at("/id").asString().equals(id))
        .toList();
  }

  private static void eventually(Supplier<Boolean> seen) {
    await().atMost(Duration.ofSeconds(5)).pollInterval(Duration.ofMillis(20)).until(seen::get);
  }
}
