package jp.madoguchi.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@Story
@DisplayName("KPIを見る")
class KpiTest {

  @LocalServerPort int port;
  @Autowired JdbcTemplate tables;

  private Clerk sato;
  private Clerk watanabe;
  private Clerk takagi;
  private LocalDate today;

  @BeforeEach
  void people_at_their_desks() {
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
    watanabe = Clerk.at(port, "staff-watanabe", "dept-citizens");
    takagi = Clerk.at(port, "staff-takagi", "dept-general-affairs");
    today = TownClock.now().toLocalDate();
  }

  @Test
  @DisplayName("来庁者が来ると、その日の件数に数えられ、どの事実まで数えたかが分かる")
  void somebody_who_comes_is_counted() {
    var before = contacts(takagi);

    sato.create("/contacts", Screen.visit("K-9", "dept-citizens"));

    Screen.eventually(() -> contacts(takagi) > before);
    var answer = asked(takagi, question("metric-contacts"));
    assertThat(answer.body().at("/position").asLong()).isPositive();
    assertThat(answer.text("/asOf")).endsWith("+09:00");
    assertThat(answer.text("/metrics/0/name")).isEqualTo("来庁者対応件数");
    assertThat(answer.text("/figures/0/revision")).isEqualTo("1");
  }

  @Test
  @DisplayName("課の監督者は自分の課の値だけを、分析担当はすべての課の値を見る")
  void a_head_of_section_sees_their_own_section() {
    sato.create("/contacts", Screen.visit("K-10", "dept-tax"));
    sato.create("/contacts", Screen.visit("K-11", "dept-citizens"));
    var bySection = with(question("metric-contacts"), "by", List.of("DEPARTMENT"));

    Screen.eventually(() -> asked(takagi, bySection).body().at("/figures").size() > 1);

    assertThat(asked(watanabe, bySection).body().at("/figures"))
        .isNotEmpty()
        .allSatisfy(
            figure -> assertThat(figure.at("/DEPARTMENT").asString()).isEqualTo("dept-citizens"));
    assertThat(asked(sato, bySection).status()).isEqualTo(403);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "知らないKPI | metric | metric-nothing | METRIC_IS_UNKNOWN",
        "始まりより前の終わり | to | 2026-01-01 | QUESTION",
        "長すぎる期間 | from | 2001-01-01 | QUESTION",
        "多すぎる値 | grain | QUARTER_HOUR | TOO_MANY_FIGURES",
        "細かすぎる刻み | fine | QUARTER_HOUR | QUESTION_IS_IMPOSSIBLE",
        "内訳にできない項目 | by | WAIT_SECONDS | QUESTION_IS_IMPOSSIBLE",
        "ない項目 | by | NOTHING | MALFORMED",
        "ない版 | revision | 99 | REVISION_IS_UNKNOWN",
      })
  @DisplayName("計算できない問合せは、理由とともに断られる")
  void what_cannot_be_answered_is_refused_with_the_reason(
      String why, String what, String value, String code) {
    var refused = asked(takagi, impossible(what, value));

    assertThat(refused.status()).as("%s: %s", why, refused.body()).isBetween(400, 422);
    Problem.isOne(refused);
    if (code.contains("_IS_") || code.startsWith("TOO")) {
      assertThat(refused.code()).isEqualTo(code);
    }
  }

  private Map<String, Object> impossible(String what, String value) {
    var question = question("metric-contacts");
    return switch (what) {
      case "metric" -> question(value);
      case "grain" -> with(with(question, "grain", value), "from", "2023-01-01");
      case "fine" -> with(question("metric-completed"), "grain", value);
      case "by" -> with(question, "by", List.of(value));
      case "revision" ->
          with(
              question,
              "metrics",
              List.of(Map.of("id", "metric-contacts", "revision", Integer.valueOf(value))));
      default -> with(question, what, value);
    };
  }

  @Test
  @DisplayName("定義を変えると過去も計算し直され、どちらの版でも尋ねられる")
  void another_definition_recomputes_the_past_and_both_can_be_asked_for() {
    var id = TrialKpi.newId();
    var added = takagi.create("/kpi/metrics/%s/revisions".formatted(id), definition("COUNTER"));
    assertThat(added.status()).as("%s", added.body()).isEqualTo(201);
    sato.create("/contacts", Screen.visit("K-12", "dept-citizens"));
    Screen.eventually(() -> valueOf(id, 1) > 0);
    var before = valueOf(id, 1);

    var visit = definition("VISIT");
    visit.put("effectiveFrom", today.plusDays(1).toString());
    assertThat(takagi.change("/kpi/metrics/" + id, "\"0\"", "revisions", visit).status())
        .isEqualTo(200);
    takagi.sees("/kpi/metrics/" + id + "?minVersion=1");

    assertThat(valueOf(id, 1)).isGreaterThanOrEqualTo(before);
    assertThat(valueOf(id, 2)).isLessThan(before);
    var latest = asked(takagi, question(id));
    assertThat(latest.text("/figures/0/revision")).isEqualTo("2");
    var inForce =
        asked(
            takagi,
            with(with(question(id), "definition", "IN_FORCE"), "to", today.plusDays(3).toString()));
    assertThat(inForce.body().at("/figures"))
        .extracting(figure -> figure.at("/revision").asInt())
        .containsExactly(1, 2);
    assertThat(inForce.text("/figures/1/from")).startsWith(today.plusDays(1).toString());
  }

  private double valueOf(String id, int revision) {
    return asked(
            takagi, with(question(id), "metrics", List.of(Map.of("id", id, "revision", revision))))
        .body()
        .at("/figures/0/value")
        .asDouble(0);
  }

  @Test
  @DisplayName("定義は、定める前に先月のデータで試せる。何も変わらない")
  void a_definition_can_be_tried_on_last_month() {
    var tried =
        takagi.create(
            "/kpi/dry-run",
            Map.of(
                "metric",
                "metric-contacts",
                "rows",
                "CONTACT",
                "formula",
                Map.of("form", "COUNT"),
                "filters",
                List.of()));

    assertThat(tried.status()).as("%s", tried.body()).isEqualTo(200);
    assertThat(tried.text("/from")).isEqualTo(today.minusMonths(1).withDayOfMonth(1).toString());
    assertThat(tried.body().at("/proposed")).isNotEmpty();
    assertThat(tried.body().at("/current")).hasSameSizeAs(tried.body().at("/proposed"));
    assertThat(
            takagi
                .create(
                    "/kpi/dry-run",
                    Map.of(
                        "rows", "CONTACT",
                        "formula", Map.of("form", "SUM", "of", "HOLDS"),
                        "filters", List.of()))
                .status())
        .isEqualTo(422);
  }

  @Test
  @DisplayName("まだ事実から分からないKPIは、値を作らず、足りないものを言う")
  void what_the_city_does_not_know_it_does_not_invent() {
    var id = TrialKpi.unknown(takagi, "CRM", "天気は記録していません");

    var answer = asked(takagi, question(id));

    assertThat(answer.body().at("/figures")).isEmpty();
    assertThat(answer.text("/metrics/0/missing")).contains("記録していません");
  }

  @Test
  @DisplayName("値のもとは、照会できる人だけに示され、見たことが記録に残る")
  void the_rows_behind_a_value_are_for_who_may_see_them_and_on_record() {
    var contact = sato.create("/contacts", about("DOG", "dept-citizens"));
    var behind =
        "/kpi/metric-contacts/drill-down?filter=PURPOSE:DOG&from=%s&to=%s".formatted(today, today);
    Screen.eventually(
        () -> watanabe.get(behind).body().at("/rows").toString().contains(contact.id()));

    var book = LookBook.open(tables);
    var seen = watanabe.get(behind);
    assertThat(seen.text("/rows/0/CHANNEL")).isNotEmpty();
    assertThat(book.only().at("/lives").toString()).contains(contact.id());

    var analyst = takagi.get(behind);
    assertThat(analyst.body().at("/rows")).isEmpty();
    assertThat(analyst.body().at("/hidden").asInt()).isPositive();
  }

  @Test
  @DisplayName("公表のための値は、5件に満たないものを伏せる")
  void what_is_published_says_nothing_about_few() {
    sato.create("/contacts", about("WATER", "dept-housing"));
    var few =
        with(
            with(
                question("metric-contacts"),
                "filters",
                List.of(Map.of("field", "PURPOSE", "test", "IS", "values", List.of("WATER")))),
            "published",
            true);

    Screen.eventually(() -> asked(takagi, few).body().at("/figures/0/suppressed").asBoolean(false));
    assertThat(asked(takagi, few).body().at("/figures/0/value").isNull()).isTrue();
  }

  @Test
  @DisplayName("表計算のための形では、URL で尋ね、平らな行とファイルになる")
  void a_spreadsheet_asks_with_a_url() {
    var path =
        "/kpi/query?metric=metric-contacts&metric=metric-wait@1&grain=DAY&by=DEPARTMENT&from=%s&to=%s"
            .formatted(today.minusDays(3), today);
    sato.create("/contacts", Screen.visit("K-15", "dept-citizens"));

    Screen.eventually(() -> takagi.get(path).body().at("/items").size() > 7);
    var file = Sheet.of(takagi, path);

    assertThat(file.contentType()).startsWith("text/csv");
    assertThat(new String(file.bytes(), UTF_8)).startsWith("\uFEFFKPI,版,始まり,終わり,課,値");
    assertThat(takagi.get("/kpi/query?metric=metric-wait").code())
        .isEqualTo("QUESTION_IS_IMPOSSIBLE");
    assertThat(takagi.get(path + "&filter=x").status()).isEqualTo(422);
  }

  @Test
  @DisplayName("データはファイルで取り出せ、個人を示すものを含まない")
  void rows_can_be_had_as_a_file_without_anybody_in_it() throws Exception {
    var contact = sato.create("/contacts", Screen.visit("K-16", "dept-citizens"));
    var served = sato.does(contact, "services", Map.of("window", "1番"));
    Screen.eventually(() -> file("services?format=NDJSON").contains("\"WINDOW\":\"1番\""));

    assertThat(file("services")).startsWith("\uFEFF行,日,曜日").contains("1番");
    assertThat(file("services"))
        .doesNotContain(served.id())
        .doesNotContain("staff-sato")
        .contains("s-");
    assertThat(file("contacts?encoding=CP932")).doesNotStartWith("\uFEFF");
    assertThat(takagi.get("/kpi/datasets/people").status()).isEqualTo(422);
    assertThat(takagi.get("/kpi/dictionary").text("/kinds/0/fields/0/name")).isEqualTo("WEEKDAY");
  }

  private String file(String asked) {
    return new String(Sheet.of(takagi, "/kpi/datasets/" + asked).bytes(), UTF_8);
  }

  private static Map<String, Object> about(String purpose, String department) {
    return Map.of("channel", "COUNTER", "department", department, "purposes", List.of(purpose));
  }

  private double contacts(Clerk clerk) {
    return asked(clerk, question("metric-contacts")).body().at("/figures/0/value").asDouble(0);
  }

  private static Answer asked(Clerk clerk, Map<String, Object> question) {
    return clerk.create("/kpi/query", question);
  }

  private Map<String, Object> question(String metric) {
    return new HashMap<>(
        Map.of(
            "metrics", List.of(Map.of("id", metric)),
            "from", today.toString(),
            "to", today.toString()));
  }

  private static Map<String, Object> with(Map<String, Object> question, String key, Object value) {
    var changed = new HashMap<>(question);
    changed.put(key, value);
    return changed;
  }

  private static Map<String, Object> definition(String channel) {
    var definition = TrialKpi.definition();
    definition.put(
        "filters", List.of(Map.of("field", "CHANNEL", "test", "IS", "values", List.of(channel))));
    return definition;
  }
}
