package jp.madoguchi.story;

import static jp.madoguchi.story.Screen.eventually;
import static jp.madoguchi.story.Screen.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@Story
@DisplayName("権限")
class RightsTest {

  private static final String MASKED = "〔閲覧権限なし〕";

  @LocalServerPort int port;

  private Clerk ono;
  private Clerk sato;

  @BeforeEach
  void at_the_desks() {
    ono = Clerk.at(port, "staff-ono", "dept-general-affairs");
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
  }

  @Test
  @DisplayName("職員は、付与された日から、最後の日まで、その課の仕事ができる")
  void a_right_holds_from_its_first_to_its_last_day() {
    var today = TownClock.now().toLocalDate();
    var beginner = enrolled("staff-beginner", "dept-school");
    Problem.is(beginner.get("/contacts"), 403, "NO_RIGHT_IN_SECTION");
    assertThat(beginner.get("/me").text("/home/id")).isEqualTo("dept-school");
    assertThat(beginner.get("/me").body().at("/rights")).isEmpty();

    var right = right("SERVING", "dept-school");
    right.put("from", today.plusDays(1).toString());
    right.put("to", today.plusDays(2).toString());
    grant("staff-beginner", right);
    assertThat(ono.sees("/staff/staff-beginner?minVersion=1").text("/rights/0/to"))
        .isEqualTo(today.plusDays(2).toString());

    Problem.is(beginner.get("/contacts"), 403, "NO_RIGHT_IN_SECTION");
    TownClock.passes(Duration.ofDays(1));
    assertThat(beginner.get("/contacts").status()).isEqualTo(200);
    assertThat(beginner.get("/me").text("/rights/0/permission")).isEqualTo("SERVING");
    TownClock.passes(Duration.ofDays(1));
    assertThat(beginner.get("/contacts").status()).isEqualTo(200);
    TownClock.passes(Duration.ofDays(1));
    Problem.is(beginner.get("/contacts"), 403, "NO_RIGHT_IN_SECTION");
    var late = beginner.create("/contacts", visit("R-1", "dept-school"));
    Problem.is(late, 403, "NO_RIGHT_IN_SECTION");
  }

  @Test
  @DisplayName("異動すると、もとの課の権限は終わり、新しい課の権限は別に付与される")
  void who_moves_takes_no_right_along() {
    var mover = enrolled("staff-mover", "dept-school");
    grant("staff-mover", right("SERVING", "dept-school"));
    assertThat(mover.get("/contacts").status()).isEqualTo(200);

    var today = TownClock.now().toLocalDate().toString();
    var moved =
        ono.change(
            "/staff/staff-mover", "\"1\"", "move", Map.of("department", "dept-tax", "from", today));
    assertThat(moved.version()).isEqualTo(3);

    eventually(() -> mover.get("/contacts").status() == 403);
    var atTax = Clerk.at(port, "staff-mover", "dept-tax");
    Problem.is(atTax.get("/contacts"), 403, "NO_RIGHT_IN_SECTION");
    grant("staff-mover", right("SERVING", "dept-tax"));
    assertThat(atTax.get("/contacts").status()).isEqualTo(200);
  }

  @Test
  @DisplayName("権限は他人だけが付与でき、過ぎた日にも、終わってからも付与できない")
  void rights_are_given_by_others_and_for_days_to_come() {
    var me = ono.get("/me").header("ETag");
    var admin = right("AUDITING", "dept-general-affairs");
    Problem.is(
        ono.change("/staff/staff-ono", me, "rights", admin), 403, "RIGHTS_ARE_GIVEN_BY_OTHERS");

    var today = TownClock.now().toLocalDate();
    var sakamoto = ono.get("/staff/staff-ikeda").header("ETag");
    var over = right("SERVING", "dept-tax");
    over.put("from", today.minusDays(1).toString());
    Problem.is(ono.change("/staff/staff-ikeda", sakamoto, "rights", over), 422, "DAY_IS_OVER");
    over.put("from", today.plusDays(2).toString());
    over.put("to", today.plusDays(1).toString());
    Problem.is(
        ono.change("/staff/staff-ikeda", sakamoto, "rights", over),
        422,
        "RIGHT_ENDS_BEFORE_IT_BEGINS");
    Problem.is(
        sato.change("/staff/staff-ikeda", sakamoto, "rights", right("SERVING", "dept-tax")),
        403,
        "NOT_ALLOWED");
  }

  @Test
  @DisplayName("氏名と自由記述は、読む権限のない人には伏せられ、伏せたことがわかる")
  void personal_items_are_masked_for_those_who_may_not_read_them() {
    var seen = sato.create("/contacts", visit("R-2", "dept-citizens"));
    seen = sato.does(seen, "visitor", Map.of("name", "架空 太郎", "phone", "0166-00-0000"));
    seen = sato.does(seen, "notes", Map.of("kind", "SERVICE", "text", "転入の相談"));

    var auditor = Clerk.at(port, "staff-tamura", "dept-general-affairs").looksAt(seen);

    assertThat(sato.looksAt(seen).text("/visitor/name")).isEqualTo("架空 太郎");
    assertThat(sato.looksAt(seen).body().at("/masked").asBoolean()).isFalse();
    assertThat(auditor.text("/visitor/name")).isEqualTo(MASKED);
    assertThat(auditor.text("/visitor/phone")).isEqualTo(MASKED);
    assertThat(auditor.text("/notes/0/text")).isEqualTo(MASKED);
    assertThat(auditor.body().at("/masked").asBoolean()).isTrue();
    assertThat(auditor.text("/notes/0/by/name")).as("colleagues").isEqualTo("佐藤 つぐみ");
  }

  @Test
  @DisplayName("緊急閲覧は、理由とともに一時間だけ他課の記録を開き、課の監督者に報告される")
  void broken_glass_opens_for_an_hour_and_is_reported() {
    var seen = sato.create("/contacts", visit("R-3", "dept-citizens"));
    seen = sato.does(seen, "visitor", Map.of("name", "架空 花子"));
    var hayashi = Clerk.at(port, "staff-hayashi", "dept-elderly-medical");
    var life = "/contacts/" + seen.id();
    Problem.is(hayashi.get(life), 404, "NOT_FOUND");

    var me = hayashi.get("/me").header("ETag");
    assertThat(hayashi.change("/staff/me", me, "break-glass", Map.of()).status()).isEqualTo(422);
    var broken = hayashi.change("/staff/me", me, "break-glass", Map.of("reason", "虐待通報への対応"));
    assertThat(broken.status()).as("%s", broken.body()).isEqualTo(200);

    assertThat(hayashi.looksAt(seen).text("/visitor/name")).isEqualTo("架空 花子");
    assertThat(hayashi.get("/me").body().at("/brokenGlass").asBoolean()).isTrue();
    Problem.is(
        hayashi.change(life, seen.header("ETag"), "departure", Map.of()), 403, "NOT_ALLOWED");
    TownClock.passes(Duration.ofHours(1));
    Problem.is(hayashi.get(life), 404, "NOT_FOUND");

    var auditor = Clerk.at(port, "staff-tamura", "dept-general-affairs");
    var another = Clerk.at(port, "staff-goto", "dept-tax");
    eventually(() -> !reports(auditor, "hayashi").isEmpty());
    assertThat(reports(auditor, "hayashi").getFirst().at("/reason").asString())
        .isEqualTo("虐待通報への対応");
    assertThat(reports(another, "hayashi")).as("another section's").isEmpty();
    Problem.is(sato.get("/staff/break-glass"), 403, "NOT_ALLOWED");
  }

  @Test
  @DisplayName("開いたままの来庁ボードも、権限がなくなると、次の動きを見る前に閉じる")
  void a_stream_ends_with_the_rights_of_its_reader() {
    var abe = Clerk.at(port, "staff-abe", "dept-child-medical");
    var listener = enrolled("staff-listener", "dept-child-medical");
    grant("staff-listener", right("RECEPTION", "dept-child-medical"));
    try (var board = Broadcast.of(listener)) {
      var first = abe.create("/contacts", visit("R-5", "dept-child-medical"));
      assertThat(board.next().life()).isEqualTo(first.id());

      eventually(
          () ->
              ono.change(
                          "/staff/staff-listener",
                          "rights/withdrawal",
                          right("RECEPTION", "dept-child-medical"))
                      .status()
                  == 200);
      abe.create("/contacts", visit("R-6", "dept-child-medical"));

      board.ends();
    }
  }

  @Test
  @DisplayName("連携システムは、掲示されていることのほかには何も見られない")
  void a_partner_sees_what_hangs_on_the_wall() {
    var partner = Clerk.at(port, "staff-partner-concierge", "dept-general-affairs");

    assertThat(partner.get("/procedures?limit=1").status()).isEqualTo(200);
    assertThat(partner.get("/departments").status()).isEqualTo(200);
    for (var path :
        new String[] {"/contacts", "/staff", "/staff/staff-sato", "/board", "/nothing"}) {
      Problem.is(partner.get(path), 403, "NOT_ALLOWED");
    }
    Problem.is(partner.create("/contacts", visit("R-4", "dept-citizens")), 403, "NOT_ALLOWED");
  }

  @Test
  @DisplayName("課を言わなければ自分の課として操作し、権限のない課としては操作できない")
  void whoever_says_no_section_acts_for_their_own() {
    var silent =
        sato.send(
            HttpRequest.newBuilder(URI.create(sato.city() + "/me"))
                .header("Authorization", "Bearer " + Badge.of("staff-sato"))
                .GET());

    assertThat(silent.text("/section/id")).isEqualTo("dept-citizens");
    Problem.is(
        Clerk.at(port, "staff-sato", "dept-tax").get("/contacts"), 403, "NO_RIGHT_IN_SECTION");
    Problem.is(
        Clerk.at(port, "staff-system", "dept-system").get("/contacts"), 403, "NO_RIGHT_IN_SECTION");
    Problem.is(
        Clerk.at(port, "staff-nobody", "dept-tax").get("/contacts"), 403, "NO_RIGHT_IN_SECTION");
  }

  private Clerk enrolled(String staff, String department) {
    var body = Map.of("id", staff, "name", "新任 職員", "department", department);
    assertThat(ono.create("/staff", body).status()).isEqualTo(201);
    return Clerk.at(port, staff, department);
  }

  private void grant(String staff, Map<String, Object> right) {
    eventually(() -> ono.get("/staff/" + staff).status() == 200);
    var life = "/staff/" + staff;
    eventually(() -> ono.change(life, "rights", right).status() == 200);
  }

  private static Map<String, Object> right(String permission, String department) {
    return new HashMap<>(Map.of("permission", permission, "department", department));
  }

  private static List<JsonNode> reports(Clerk clerk, String who) {
    return StreamSupport.stream(
            clerk.get("/staff/break-glass").body().at("/items").spliterator(), false)
        .filter(row -> row.at("/staff/id").asString().equals("staff-" + who))
        .toList();
  }
}
