package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@DisplayName("改善検討")
class ImprovementTest {

  @LocalServerPort int port;

  private Clerk watanabe;
  private Clerk sato;
  private Clerk goto_;
  private Clerk takagi;
  private LocalDate today;

  @BeforeEach
  void somebody_has_come() {
    watanabe = Clerk.at(port, "staff-watanabe", "dept-citizens");
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
    goto_ = Clerk.at(port, "staff-goto", "dept-tax");
    takagi = Clerk.at(port, "staff-takagi", "dept-general-affairs");
    TownClock.nextMorning();
    today = TownClock.now().toLocalDate();
    sato.create("/contacts", Screen.visit("I-1", "dept-citizens"));
    Screen.eventually(() -> contacts() == 1);
  }

  @Test
  @DisplayName("課題から対策、対策の後の値まで進み、引用した値は後から変わらない")
  void from_what_is_the_matter_to_what_the_figures_say_afterwards() {
    var raised = watanabe.create("/improvements", problem(cited()));
    assertThat(raised.status()).as("%s", raised.body()).isEqualTo(201);
    var measured =
        watanabe.does(raised, "measures", Map.of("text", "窓口を増やす", "dueOn", "2027-03-31"));
    watanabe.looksAt(measured);
    Problem.is(
        watanabe.change("/improvements/" + raised.id(), "closure", Map.of("outcome", "IMPROVED")),
        409,
        "NO_FIGURE_SHOWS_IT");

    sato.create("/contacts", Screen.visit("I-2", "dept-citizens"));
    Screen.eventually(() -> contacts() == 2);
    var shown = watanabe.does(measured, "figures", Map.of("figures", List.of(cited())));
    var closed = watanabe.does(shown, "closure", Map.of("outcome", "IMPROVED", "note", "増えた"));

    var page = watanabe.looksAt(closed);
    assertThat(page.text("/title")).isEqualTo("月曜の朝の待ち時間");
    assertThat(page.text("/department/id")).isEqualTo("dept-citizens");
    assertThat(page.text("/before/0/metric/name")).isEqualTo("来庁者対応件数");
    assertThat(page.body().at("/before/0/value").asDouble()).isEqualTo(1);
    assertThat(page.text("/before/0/filters/0/values/0")).isEqualTo("dept-citizens");
    assertThat(page.text("/measures/0/text")).isEqualTo("窓口を増やす");
    assertThat(page.body().at("/afterwards/0/value").asDouble()).isEqualTo(2);
    assertThat(page.text("/outcomeLabel")).isEqualTo("改善した");

    var again = watanabe.does(closed, "reopening", Map.of("reason", "また長い"));
    assertThat(watanabe.looksAt(again).text("/state")).isEqualTo("OPEN");
    assertThat(watanabe.looksAt(again).body().at("/endings")).hasSize(2);
  }

  @Test
  @DisplayName("課のKPIを見られる人に見え、監督の権限で進める。ほかの課にはない")
  void is_there_for_who_sees_the_figures_of_the_section() {
    var raised = watanabe.create("/improvements", problem(cited()));
    watanabe.looksAt(raised);
    var path = "/improvements/" + raised.id();

    assertThat(takagi.get(path).status()).isEqualTo(200);
    assertThat(sato.get(path).status()).isEqualTo(403);
    assertThat(goto_.get(path).status()).isEqualTo(404);
    assertThat(goto_.get("/improvements").raw().body()).doesNotContain(raised.id());
    assertThat(watanabe.get("/improvements?metric=metric-contacts&state=OPEN").raw().body())
        .contains(raised.id());
    assertThat(watanabe.get("/improvements?metric=metric-left").raw().body())
        .doesNotContain(raised.id());
    assertThat(takagi.change(path, "measures", Map.of("text", "対策")).status()).isEqualTo(403);
    assertThat(goto_.change(path, "\"0\"", "measures", Map.of("text", "対策")).status())
        .isEqualTo(404);
    assertThat(sato.create("/improvements", problem(cited())).status()).isEqualTo(403);
  }

  @Test
  @DisplayName("計算できない値は引用できず、何も登録されない")
  void what_cannot_be_computed_cannot_be_cited() {
    var unknown = Map.<String, Object>of("metric", "metric-nothing", "from", day(), "to", day());
    var backwards =
        Map.<String, Object>of("metric", "metric-wait", "from", day(), "to", "2026-01-01");
    var weather = TrialKpi.unknown(takagi, "CRM", "天気は記録していません");
    var without = Map.<String, Object>of("metric", weather, "from", day(), "to", day());

    for (var impossible : List.of(unknown, backwards, without)) {
      Problem.is(
          watanabe.create("/improvements", problem(impossible)), 422, "FIGURE_CANNOT_BE_CITED");
    }
    assertThat(watanabe.create("/improvements", Map.of("title", " ", "text", "説明")).status())
        .isEqualTo(422);
  }

  @Test
  @DisplayName("条件に書かれた、どの行にもない語は、事実に残らない")
  void a_word_that_no_row_has_is_not_kept() {
    var window =
        Map.<String, Object>of("field", "WINDOW", "test", "IS", "values", List.of("架空 花子"));
    var figure =
        Map.of("metric", "metric-service", "from", day(), "to", day(), "filters", List.of(window));

    Problem.is(watanabe.create("/improvements", problem(figure)), 422, "FIGURE_CANNOT_BE_CITED");
  }

  @Test
  @DisplayName("監査は、改善検討も、その時点の姿で見られる")
  void an_auditor_sees_it_step_by_step() {
    var raised = watanabe.create("/improvements", problem(cited()));
    watanabe.does(raised, "measures", Map.of("text", "窓口を増やす"));
    var tamura = Clerk.at(port, "staff-tamura", "dept-general-affairs");
    var stream = "/audit/streams/" + raised.id();

    assertThat(tamura.get(stream + "/facts").raw().body())
        .contains("改善する課題を登録した", "改善の対策を決めた")
        .doesNotContain("月曜の朝");
    assertThat(tamura.get(stream + "/replay?step=0").body().at("/page/measures")).isEmpty();
  }

  @Test
  @DisplayName("KPIを引用した改善検討は、それ自体がKPIになる")
  void improvements_are_counted_themselves() {
    var before = improvements();
    var raised = watanabe.create("/improvements", problem(cited()));

    Screen.eventually(() -> improvements() == before + 1);
    var behind = "/kpi/metric-improvements/drill-down?from=%s&to=%s".formatted(day(), day());
    Screen.eventually(() -> watanabe.get(behind).raw().body().contains(raised.id()));
  }

  private double improvements() {
    return value("metric-improvements");
  }

  private double contacts() {
    return value("metric-contacts");
  }

  private double value(String metric) {
    var question = Map.of("metrics", List.of(Map.of("id", metric)), "from", day(), "to", day());
    return watanabe.create("/kpi/query", question).body().at("/figures/0/value").asDouble(-1);
  }

  private Map<String, Object> cited() {
    return Map.of("metric", "metric-contacts", "from", day(), "to", day());
  }

  private String day() {
    return today.toString();
  }

  private static Map<String, Object> problem(Map<String, Object> figure) {
    return Map.of("title", "月曜の朝の待ち時間", "text", "証明書の窓口が混む", "figures", List.of(figure));
  }
}
