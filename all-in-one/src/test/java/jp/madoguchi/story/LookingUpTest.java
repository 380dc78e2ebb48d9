package jp.madoguchi.story;

import static jp.madoguchi.story.Screen.eventually;
import static jp.madoguchi.story.Screen.rows;
import static jp.madoguchi.story.Screen.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@DisplayName("調べる")
class LookingUpTest {

  @LocalServerPort int port;

  private Clerk sato;
  private Clerk sasaki;

  @BeforeEach
  void at_the_desks() {
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
    sasaki = Clerk.at(port, "staff-sasaki", "dept-health-insurance");
  }

  @Test
  @DisplayName("来庁者対応は、書いたばかりの版を読め、時刻は市の時刻である")
  void a_contact_is_read_as_it_was_just_written() {
    var received = sato.create("/contacts", visit("B-202", "dept-citizens"));
    var life = "/contacts/" + received.id();
    var noted =
        sato.change(
            life, received.header("ETag"), "notes", Map.of("kind", "SERVICE", "text", "転入届を案内した"));

    var shown = sato.sees(life + "?minVersion=%d", noted.version());

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
    var received = sato.create("/contacts", visit("B-203", "dept-citizens"));

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
            .map(ticket -> sato.create("/contacts", visit(ticket, "dept-citizens")).id())
            .toList();
    ids.forEach(id -> sato.sees("/contacts/%s?minVersion=0", id));

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

    assertThat(sato.sees(life + "?minVersion=0").text("/applicant")).isEqualTo("旭川 花子");
    eventually(() -> !rows(sato.get("/work-list?limit=200"), "/items", opened.id()).isEmpty());
    assertThat(sato.sees(life + "/timeline?minVersion=0").text("/statusLabel")).isEqualTo("処理中");
    assertThat(sasaki.get(life).status()).isEqualTo(404);
    assertThat(sasaki.get(life + "/timeline").status()).isEqualTo(404);
    assertThat(rows(sasaki.get("/cases?department=dept-citizens&limit=200"), "/items", opened.id()))
        .isEmpty();
    assertThat(
            rows(
                sasaki.get("/work-list?department=dept-citizens&limit=200"), "/items", opened.id()))
        .isEmpty();

    var confirmed = sato.change(life, opened.header("ETag"), "confirmation", Map.of());

    var supervisor = Clerk.at(port, "staff-yamaguchi", "dept-health-insurance");
    assertThat(supervisor.sees(life + "?minVersion=%d", confirmed.version()).status())
        .isEqualTo(200);
    assertThat(
            rows(
                supervisor.get("/cases?department=dept-citizens&limit=200"), "/items", opened.id()))
        .hasSize(1);
    assertThat(sasaki.get(life).status()).isEqualTo(404);
  }
}
