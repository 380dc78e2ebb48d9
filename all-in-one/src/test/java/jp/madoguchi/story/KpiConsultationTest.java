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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

@Story
@DisplayName("AIナビのKPI")
class KpiConsultationTest {

  @LocalServerPort int port;
  @Autowired JdbcTemplate tables;

  private Counsel counsel;
  private Clerk watanabe;
  private Clerk takagi;
  private LocalDate today;

  @BeforeEach
  void a_new_day() {
    TownClock.nextMorning();
    today = TownClock.now().toLocalDate();
    counsel = Counsel.at(port);
    watanabe = Clerk.at(port, "staff-watanabe", "dept-citizens");
    takagi = Clerk.at(port, "staff-takagi", "dept-general-affairs");
    counsel.knows("kpi-2", "架空の転居届", "# 必要なもの\n架空の本人確認書類");
  }

  @Test
  @DisplayName("使った人、二度使った人、使われた答えが、課ごとに分かる")
  void who_uses_it_and_whether_it_serves() {
    var suzuki = Clerk.at(port, "staff-suzuki", "dept-citizens");
    used(counsel.answered("架空の転居届に必要なもの"));
    counsel.answered("架空の転居届");
    suzuki.create("/consultations", Map.of("purpose", "REVIEW", "question", "架空の転居届"));

    Screen.eventually(() -> value("metric-ai-consultations", "dept-citizens") == 3);
    Screen.eventually(() -> value("metric-ai-adopted", "dept-citizens") == 1.0 / 3);
    Screen.eventually(() -> value("metric-ai-cited", "dept-citizens") == 1);
    assertThat(value("metric-ai-user-count", "dept-citizens")).isEqualTo(2);
    assertThat(value("metric-ai-repeat-users", "dept-citizens")).isEqualTo(0.5);
    var users = figure("metric-ai-users", "dept-citizens");
    assertThat(users.at("/numerator").asInt()).isEqualTo(2);
    assertThat(users.at("/denominator").asInt())
        .isEqualTo((int) value("metric-ai-entitled", "dept-citizens"))
        .isGreaterThan(2);
  }

  @Test
  @DisplayName("初めて使った人は、その日に一度だけ数える")
  void who_asks_for_the_first_time_is_counted_once() {
    var novice = Clerk.at(port, "staff-murakami", "dept-tax-payment");
    novice.create("/consultations", Map.of("purpose", "GUIDANCE", "question", "架空の転居届"));
    Screen.eventually(() -> value("metric-ai-first-use", "dept-tax-payment") == 1);

    TownClock.nextMorning();
    today = TownClock.now().toLocalDate();
    novice.create("/consultations", Map.of("purpose", "GUIDANCE", "question", "架空の転居届"));

    Screen.eventually(() -> value("metric-ai-consultations", "dept-tax-payment") == 1);
    assertThat(value("metric-ai-first-use", "dept-tax-payment")).isZero();
  }

  @Test
  @DisplayName("どの職務の人がどれだけ使ったかが、課ごとに分かる")
  void who_uses_it_is_known_by_role() {
    counsel.answered("架空の転居届に必要なもの");
    watanabe.create("/consultations", Map.of("purpose", "GUIDANCE", "question", "架空の転居届"));

    Screen.eventually(() -> value("metric-ai-user-count", "dept-citizens") == 2);
    var byRole = figures("metric-ai-users", "dept-citizens", List.of("ROLE"));
    assertThat(byRole)
        .extracting(figure -> figure.at("/ROLE").asString())
        .containsExactlyInAnyOrder("REVIEWING", "SUPERVISING");
    assertThat(byRole).extracting(figure -> figure.at("/numerator").asInt()).containsOnly(1);
    assertThat(byRole.valueStream().mapToInt(figure -> figure.at("/denominator").asInt()).sum())
        .isEqualTo((int) value("metric-ai-entitled", "dept-citizens"));
  }

  @Test
  @DisplayName("ナレッジを探した数は分かるが、探した言葉は残らない")
  void searches_are_counted_without_their_words() {
    var onlyOne = Clerk.at(port, "staff-murakami", "dept-tax-payment");

    onlyOne.get("/knowledge/search?q=fushigi-na-kotoba");

    Screen.eventually(() -> value("metric-ai-searches", "dept-tax-payment") == 1);
    assertThat(
            tables.queryForObject(
                "select count(*) from access_fact where payload::text like '%fushigi%'",
                Long.class))
        .isZero();
  }

  @Test
  @DisplayName("手続について後の日に相談すると、受け付けた日の値が変わる")
  void a_question_about_a_case_counts_on_the_day_the_case_was_opened() {
    var opened = counsel.sato().create("/cases", Map.of("procedure", "proc-moving-in")).id();
    Screen.eventually(() -> value("metric-cases", "dept-citizens") == 1);
    assertThat(value("metric-ai-with-consultation", "dept-citizens")).isZero();

    TownClock.nextMorning();
    counsel.asks("架空の転居届", Map.of("procedureCase", opened));

    Screen.eventually(() -> value("metric-ai-with-consultation", "dept-citizens") == 1);
  }

  @Test
  @DisplayName("値のもとの相談は、照会できる人だけに示され、見たことが記録に残る")
  void the_consultations_behind_a_value_are_for_who_may_see_them() {
    var asked = counsel.answered("架空の転居届に必要なもの");
    var behind = "/kpi/metric-ai-consultations/drill-down?from=%s&to=%s".formatted(today, today);
    Screen.eventually(
        () ->
            watanabe.get(behind).raw().body().contains(asked.id())
                && watanabe.get(behind).text("/rows/0/ENGINE").equals("RETRIEVAL"));

    var book = LookBook.open(tables);
    var seen = watanabe.get(behind);
    assertThat(seen.raw().body())
        .contains(asked.id())
        .doesNotContain("必要なもの")
        .doesNotContain("staff-sato");
    assertThat(book.only().at("/lives").toString()).contains(asked.id());

    var analyst = takagi.get(behind);
    assertThat(analyst.body().at("/rows")).isEmpty();
    assertThat(analyst.body().at("/hidden").asInt()).isPositive();
  }

  @Test
  @DisplayName("相談のデータをファイルで取り出しても、だれが何を相談したかは分からない")
  void the_file_tells_neither_who_asked_nor_what() {
    var asked = counsel.answered("架空の転居届に必要なもの");
    var path = "/kpi/datasets/consultations?format=NDJSON&from=%s&to=%s".formatted(today, today);
    Screen.eventually(() -> file(path).contains("\"ENGINE\":\"RETRIEVAL\""));

    assertThat(file(path))
        .doesNotContain(asked.id())
        .doesNotContain("staff-sato")
        .doesNotContain("ROLE")
        .doesNotContain("転居")
        .contains("\"STAFF\":\"s-");
    assertThat(file("/kpi/datasets/entitlements?from=%s&to=%s".formatted(today, today)))
        .doesNotContain("staff-")
        .doesNotContain("職務");
  }

  private void used(Answer answer) {
    counsel.sato().does(answer, "adoption", Map.of("verdict", "USED"));
  }

  private double value(String metric, String department) {
    return figure(metric, department).at("/value").asDouble(-1);
  }

  private JsonNode figure(String metric, String department) {
    return figures(metric, department, List.of()).path(0);
  }

  private JsonNode figures(String metric, String department, List<String> by) {
    var question =
        new HashMap<String, Object>(
            Map.of(
                "metrics",
                List.of(Map.of("id", metric)),
                "from",
                today.toString(),
                "to",
                today.toString(),
                "by",
                by,
                "filters",
                List.of(
                    Map.of("field", "DEPARTMENT", "test", "IS", "values", List.of(department)))));
    return takagi.create("/kpi/query", question).body().at("/figures");
  }

  private String file(String path) {
    return new String(Sheet.of(takagi, path).bytes(), UTF_8);
  }
}
