package jp.madoguchi.story;

import static jp.madoguchi.story.WatchedContact.now;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@Story
@DisplayName("監査席 — 履歴")
class HistoryTest {

  @LocalServerPort int port;

  private WatchedContact watched;

  @BeforeEach
  void somebody_is_served_while_the_auditor_looks_on() {
    watched = new WatchedContact(port);
  }

  @Test
  @DisplayName("事実は、誰が、どの課で、いつしたかを示し、個人に関する項目は封緘されたままである")
  void every_fact_says_who_and_when() {
    var facts = watched.asks("facts?limit=2");

    assertThat(facts.text("/items/0/words")).isEqualTo("来庁者を受け付けた");
    assertThat(facts.text("/items/0/by/id")).isEqualTo("staff-sato");
    assertThat(facts.text("/items/0/department/name")).isEqualTo("市民課");
    assertThat(facts.text("/items/1/type")).isEqualTo("VisitorNamed");
    assertThat(facts.raw().body()).doesNotContain("架空 花子");
    var further = watched.asks("facts?cursor=%s", facts.text("/next"));
    assertThat(further.text("/items/0/type")).isEqualTo("ContactCalled");
    var notes = watched.asks("facts?type=NoteAdded").body().at("/items");
    assertThat(notes.size()).isEqualTo(1);
  }

  @Test
  @DisplayName("二つの時点の違いは、項目ごとに、それをした事実とともにわかる")
  void every_difference_names_its_fact() {
    var moments = watched.moments();

    var changes = watched.asks("diff?from=%s&to=%s", moments.get(2), moments.get(4)).body();

    assertThat(fieldsOf(changes)).contains("/state", "/services/0/number", "/notes/0/text");
    assertThat(made(changes, "/state").at("/fact/type").asString()).isEqualTo("ServiceStarted");
    assertThat(made(changes, "/state").at("/fact/words").asString()).isEqualTo("対応を始めた");
    assertThat(made(changes, "/state").at("/fact/by/name").asString()).isEqualTo("佐藤 つぐみ");
    assertThat(made(changes, "/state").at("/before").asString()).isEqualTo("CALLED");
    assertThat(made(changes, "/state").at("/after").asString()).isEqualTo("BEING_SERVED");
    assertThat(watched.asks("diff?from=%s&to=%s", now(), now()).body().size()).isZero();
  }

  @Test
  @DisplayName("項目の値が、どの事実によるかがわかる")
  void every_value_has_a_fact() {
    var history = watched.asks("provenance?field=/state").body();

    assertThat(history.values())
        .extracting(change -> change.at("/fact/type").asString())
        .startsWith("ContactHandedOver")
        .endsWith("ContactCalled", "ContactReceived");
    Problem.is(watched.asks("provenance?field=/nothing"), 422, "NO_SUCH_FIELD");
    Problem.is(watched.asks("provenance"), 422, "NO_SUCH_FIELD");
  }

  @Test
  @DisplayName("一歩ずつ、前へも後ろへも進める")
  void every_step_can_be_taken() {
    var pages = List.copyOf(watched.shown().values());
    var first = watched.asks("replay");
    assertThat(first.body().at("/previous").isNull()).isTrue();
    assertThat(first.body().at("/page").toString()).isEqualTo(pages.getFirst());
    var second = watched.asks("replay?step=%d", first.body().at("/next").asInt());
    assertThat(second.text("/fact/words")).isEqualTo("来庁者の氏名を確かめた");
    assertThat(fieldsOf(second.body().at("/changes"))).contains("/visitor/name");
    assertThat(second.body().at("/previous").asInt()).isZero();
    var last = watched.asks("replay?step=%d", first.body().at("/of").asInt() - 1);
    assertThat(last.body().at("/next").isNull()).isTrue();
    assertThat(last.body().at("/page").toString()).isEqualTo(pages.getLast());
    Problem.is(watched.asks("replay?step=99"), 404, "NOT_FOUND");
    Problem.is(watched.asks("replay?step=-1"), 404, "NOT_FOUND");
  }

  @Test
  @DisplayName("課の一日は、記録された順にすべて見える")
  void a_section_s_day_is_told_in_order() {
    var asked = "/audit/departments/dept-citizens/facts?limit=200";
    var facts = new ArrayList<JsonNode>();
    var page = watched.auditor.get(asked);
    page.body().at("/items").forEach(facts::add);
    while (!page.body().at("/next").isNull()) {
      page = watched.auditor.get(asked + "&cursor=" + page.text("/next"));
      page.body().at("/items").forEach(facts::add);
    }

    assertThat(facts)
        .filteredOn(fact -> fact.at("/life").asString().equals(watched.id()))
        .extracting(fact -> fact.at("/type").asString())
        .startsWith("ContactReceived", "VisitorNamed", "ContactCalled")
        .endsWith("ContactHandedOver");
    assertThat(facts).extracting(fact -> fact.at("/recordedAt").asString()).isSorted();
    assertThat(
            watched
                .auditor
                .get("/audit/departments/dept-citizens/facts?date=2020-01-01")
                .body()
                .at("/items"))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("おかしな時点や記録は、わかるように断る")
  @CsvSource({
    "as-of, 400, MALFORMED_PARAMETER",
    "as-of?at=yesterday, 400, MALFORMED_PARAMETER",
    "as-of?at=2026-04-01, 400, MALFORMED_PARAMETER",
    "as-of?at=2999-01-01T00:00:00Z, 422, MOMENT_IN_THE_FUTURE",
    "as-of?at=2020-01-01T00:00:00Z, 404, NOT_YET_BEGUN",
    "as-of?at=2026-04-02T00:00:00Z&known-at=2026-04-01T00:00:00Z, 422, KNOWN_BEFORE",
    "as-of?at=2026-04-02T00:00:00Z&known-at=2999-04-01T00:00:00Z, 422, MOMENT_IN_THE_FUTURE",
    "diff?from=2020-01-01T00:00:00Z, 400, MALFORMED_PARAMETER",
    "diff?from=2020-01-02T00:00:00Z&to=2020-01-01T00:00:00Z, 422, KNOWN_BEFORE",
    "diff?from=2020-01-01T00:00:00Z&to=2020-01-02T00:00:00Z, 404, NOT_YET_BEGUN",
    "facts?cursor=SECRET, 400, MALFORMED_PARAMETER",
    "facts?limit=-1, 400, MALFORMED_PARAMETER",
    "replay?step=x, 400, MALFORMED_PARAMETER",
  })
  void what_cannot_be_is_refused(String asked, int status, String code) {
    Problem.is(watched.auditor.get("/audit/streams/" + watched.id() + "/" + asked), status, code);
  }

  @Test
  @DisplayName("ない記録はなく、監査の権限のない人には何も見えない")
  void nobody_else_sees_a_history() {
    Problem.is(watched.auditor.get("/audit/streams/contact-nobody/facts"), 404, "NOT_FOUND");
    Problem.is(watched.auditor.get("/audit/streams/SECRET/as-of?at=%s", now()), 404, "NOT_FOUND");
    for (var life : List.of(watched.id(), "contact-nobody")) {
      Problem.is(watched.sato.get("/audit/streams/%s/facts", life), 403, "NOT_ALLOWED");
      Problem.is(
          watched.sato.get("/audit/streams/%s/as-of?at=%s", life, now()), 403, "NOT_ALLOWED");
    }
  }

  private static List<String> fieldsOf(JsonNode changes) {
    return changes.valueStream().map(change -> change.at("/field").asString()).toList();
  }

  private static JsonNode made(JsonNode changes, String field) {
    return changes
        .valueStream()
        .filter(change -> change.at("/field").asString().equals(field))
        .findFirst()
        .orElseThrow();
  }
}
