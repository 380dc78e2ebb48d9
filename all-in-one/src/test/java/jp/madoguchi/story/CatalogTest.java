package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@Story
@DisplayName("市役所の課・職員・手続カタログ")
class CatalogTest {

  @LocalServerPort private int port;
  private Clerk sato;
  private Clerk ono;
  private Clerk noguchi;

  @BeforeEach
  void sato_comes_to_work() {
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
    ono = Clerk.at(port, "staff-ono", "dept-general-affairs");
    noguchi = Clerk.at(port, "staff-noguchi", "dept-general-affairs");
  }

  @Test
  @DisplayName("新しい市には、はじめから課と職員と手続がある")
  void a_new_city_has_sections_staff_and_procedures() {
    var citizens = sato.sees("/departments/dept-citizens?minVersion=0");
    var staff = sato.sees("/staff/staff-sato?minVersion=0");
    var movingIn = sato.sees("/procedures/proc-moving-in?minVersion=1");

    assertThat(citizens.text("/name")).isEqualTo("市民課");
    assertThat(staff.text("/name")).isEqualTo("佐藤 つぐみ");
    assertThat(staff.text("/department/name")).isEqualTo("市民課");
    assertThat(movingIn.text("/inForce/name")).isEqualTo("転入届");
    assertThat(movingIn.text("/inForce/deadline/law")).isEqualTo("住民基本台帳法第22条");
    assertThat(movingIn.header("ETag")).isEqualTo("\"1\"");
    assertThat(sato.get("/procedures/proc-unheard-of").status()).isEqualTo(404);
  }

  @Test
  @DisplayName("おくやみの手続は、八つ以上の課にわたる")
  void a_bereaved_family_needs_many_sections() {
    sato.sees("/procedures/proc-dog-owner-change?minVersion=1");

    assertThat(everyRow("/procedures?purpose=DEATH&limit=7"))
        .extracting(row -> row.at("/department/id").asString())
        .contains("dept-family-register", "dept-health-insurance", "dept-water");
    assertThat(sato.get("/procedures?purpose=DEATH&department=dept-water").body().at("/items"))
        .hasSize(1);
  }

  @Test
  @DisplayName("課の改称は見る人すべてに伝わり、廃止された課には職員を置けない")
  void a_section_is_set_up_renamed_and_abolished() {
    var body = Map.of("id", "dept-story", "name", "物語課", "floor", "5階", "windows", List.of("99番"));
    assertThat(ono.create("/departments", body).status()).isEqualTo(201);
    assertThat(ono.create("/departments", body).status()).isEqualTo(201);

    var renamed = ono.change("/departments/dept-story", "\"0\"", "name", Map.of("name", "昔話課"));
    assertThat(renamed.version()).isEqualTo(1);
    assertThat(sato.sees("/departments/dept-story?minVersion=1").text("/name")).isEqualTo("昔話課");

    ono.change("/departments/dept-story", "\"1\"", "abolition", Map.of());
    var nobody = Map.of("id", "staff-story", "name", "物語 太郎", "department", "dept-story");
    assertThat(ono.create("/staff", nobody).code()).isEqualTo("DEPARTMENT_IS_UNKNOWN");
  }

  @Test
  @DisplayName("公開された版は変わらず、次の版は施行日から使われる")
  void what_is_published_is_never_changed() {
    var today = TownClock.now().toLocalDate();
    var revisions = "/procedures/proc-story/revisions";
    assertThat(noguchi.create(revisions, storyProcedure("物語届")).status()).isEqualTo(201);
    publish("\"0\"", 1, today.toString());
    var second =
        noguchi.change("/procedures/proc-story", "\"1\"", "revisions", storyProcedure("昔話届"));
    assertThat(second.number()).isEqualTo(2);
    publish("\"2\"", 2, today.plusDays(30).toString());

    var shown = sato.sees("/procedures/proc-story?minVersion=3");

    assertThat(shown.text("/inForce/name")).isEqualTo("物語届");
    assertThat(shown.text("/revisions/1/name")).isEqualTo("昔話届");
    assertThat(shown.text("/revisions/1/effectiveFrom")).isEqualTo(today.plusDays(30).toString());
  }

  private void publish(String seen, int revision, String from) {
    var what = "revisions/%d/publication".formatted(revision);
    var published =
        noguchi.change("/procedures/proc-story", seen, what, Map.of("effectiveFrom", from));
    assertThat(published.status()).isEqualTo(200);
  }

  private static Map<String, ?> storyProcedure(String name) {
    return Map.of(
        "name", name,
        "summary", "物語のための手続です",
        "department", "dept-citizens",
        "purposes", List.of("OTHER"),
        "applicants", List.of("本人"),
        "documents", List.of("物語"),
        "standardDays", 3,
        "steps", List.of("受付"),
        "reviewItems", List.of());
  }

  private List<JsonNode> everyRow(String list) {
    var rows = new ArrayList<JsonNode>();
    var next = "";
    do {
      var page = sato.get(list.replace("%", "%%") + next).body();
      page.at("/items").forEach(rows::add);
      next = page.at("/next").isNull() ? "" : "&cursor=" + page.at("/next").asString();
    } while (!next.isEmpty());
    return rows;
  }
}
