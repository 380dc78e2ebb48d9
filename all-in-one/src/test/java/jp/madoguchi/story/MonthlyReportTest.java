package jp.madoguchi.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.madoguchi.story.Screen.eventually;
import static jp.madoguchi.story.Screen.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@Story
@DisplayName("月次報告")
class MonthlyReportTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @LocalServerPort int port;
  @Autowired JdbcTemplate tables;

  private Clerk sato;
  private Clerk watanabe;
  private Clerk takagi;
  private YearMonth month;

  @BeforeEach
  void somebody_has_come_this_month() {
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
    watanabe = Clerk.at(port, "staff-watanabe", "dept-citizens");
    takagi = Clerk.at(port, "staff-takagi", "dept-general-affairs");
    month = YearMonth.from(TownClock.now());
    sato.create("/contacts", visit("M-1", "dept-citizens"));
    eventually(() -> cell(paper(takagi, ""), "来庁者対応件数", 0).matches("[1-9][\\d,]*件"));
  }

  @Test
  @DisplayName("値は、同じ人がKPIを尋ねたときの答えと同じで、見たことが記録に残る")
  void its_figures_are_those_that_one_gets_by_asking() {
    var book = LookBook.open(tables);
    var paper = paper(takagi, "");
    assertThat(book.only().at("/endpoint").asString()).isEqualTo("GET /api/v1/kpi/reports/{month}");

    eventually(() -> List.of(asked() + "件", asked()).equals(contactsOn(paper(takagi, ""))));
    assertThat(paper.select("header").text()).contains("全課", "事実", "庁内用");
    assertThat(paper.select("svg")).hasSize(2);
    assertThat(paper.text()).contains("月の途中の値です", "登録率", "記入回数", "受付漏れ");
  }

  private String asked() {
    var answer =
        takagi.create(
            "/kpi/query",
            Map.of(
                "metrics", List.of(Map.of("id", "metric-contacts")),
                "from", month.atDay(1).toString(),
                "to", month.atEndOfMonth().toString()));
    return "%,d".formatted(answer.body().at("/figures/0/rows").asLong());
  }

  /** The value, and of how many rows it is. */
  private static List<String> contactsOn(Document paper) {
    return List.of(cell(paper, "来庁者対応件数", 0), cell(paper, "来庁者対応件数", 7));
  }

  @Test
  @DisplayName("事実から分からないKPIには、足りないものが書かれる")
  void what_the_facts_do_not_tell_is_said() {
    TrialKpi.unknown(takagi, "CRM", "湿度は記録していません");

    assertThat(paper(takagi, "").text()).contains("湿度は記録していません");
  }

  @Test
  @DisplayName("文書は何も読み込まず、何も動かさない")
  void the_document_loads_nothing_and_runs_nothing() {
    var answer = asked(takagi, "", "text/html");

    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'; style-src 'sha256-");
    assertThat(new String(answer.body(), UTF_8))
        .doesNotContain("<script", "src=", "href=", "url(", "style=");
  }

  @Test
  @DisplayName("課の監督者の報告は自分の課のもので、公表用は少ない値を伏せる")
  void a_head_of_section_gets_their_own_and_the_public_no_few() {
    sato.create("/contacts", visit("M-2", "dept-housing"));

    var own = paper(watanabe, "");
    assertThat(own.select("header").text()).contains("市民課");
    assertThat(own.text()).doesNotContain("市営住宅課");

    var refused = asked(watanabe, "?department=dept-housing", "text/html");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(new String(refused.body(), UTF_8)).contains("NOT_ALLOWED").doesNotContain("市営住宅課");

    var housing = "?department=dept-housing&published=true";
    eventually(() -> "秘匿".equals(cell(paper(takagi, housing), "来庁者対応件数", 0)));
    assertThat(paper(takagi, housing).text()).contains("市営住宅課", "公表用", "伏せ");
  }

  @Test
  @DisplayName("月の途中で定義が変わると、版ごとに分け、変わったことを言う")
  void another_definition_within_the_month_is_told() {
    var id = TrialKpi.newId();
    var first = definition(month.atDay(1), "=cmd|' /C calc'!A0");
    assertThat(takagi.create("/kpi/metrics/%s/revisions".formatted(id), first).status())
        .isEqualTo(201);
    var second = definition(month.atEndOfMonth(), "=cmd|' /C calc'!A0");
    assertThat(takagi.change("/kpi/metrics/" + id, "\"0\"", "revisions", second).status())
        .isEqualTo(200);
    takagi.sees("/kpi/metrics/" + id + "?minVersion=1");

    var paper = paper(takagi, "");

    assertThat(paper.select("tbody th:matchesOwn(^=cmd)")).hasSizeGreaterThan(3);
    assertThat(paper.select("section:contains(この月の定義の変更) li").text()).contains("第2版");
    assertThat(paper.text()).contains("月の途中で定義が変わったKPI");
  }

  @Test
  @DisplayName("ブックでは数は数のままで、図があり、式になる文字列はない")
  void the_workbook_has_numbers_charts_and_no_formulas() throws IOException {
    var answer = asked(takagi, "", WORKBOOK);

    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .contains("kpi-%s.xlsx".formatted(month));
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
      assertThat(book)
          .extracting(sheet -> sheet.getSheetName())
          .containsExactly("概要", "KPI", "課別", "日別", "内訳", "定義");
      var contacts = book.getSheet("KPI").getRow(1);
      assertThat(contacts.getCell(4).getCellType()).isNotEqualTo(CellType.STRING);
      var headings = book.getSheet("KPI").getRow(0);
      assertThat(headings.getCell(4).getCellStyle().getAlignment())
          .isEqualTo(HorizontalAlignment.RIGHT);
      assertThat(headings.getCell(0).getCellStyle().getAlignment())
          .isEqualTo(HorizontalAlignment.GENERAL);
      assertThat(book.getSheet("日別").getDrawingPatriarch().getCharts()).hasSize(2);
      var definitions = book.getSheet("定義");
      assertThat(definitions.getRow(1).getHeightInPoints())
          .isGreaterThan(definitions.getDefaultRowHeightInPoints());
      for (var sheet : book) {
        for (var row : sheet) {
          row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
        }
      }
    }
  }

  @ParameterizedTest
  @DisplayName("作れない報告は、理由とともに断られる")
  @CsvSource({
    "2026-13, MONTH_IS_MALFORMED",
    "november, MONTH_IS_MALFORMED",
    "0000-01, MONTH_IS_MALFORMED",
    "9999-12, MONTH_HAS_NOT_BEGUN"
  })
  void what_cannot_be_made_is_refused(String asked, String code) {
    var refused = takagi.get("/kpi/reports/" + asked);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo(code);
    Problem.isOne(refused);
  }

  @Test
  @DisplayName("権限がなければ断られ、ほかの形では答えられない")
  void it_is_for_who_may_see_figures_and_in_two_forms() {
    assertThat(sato.get("/kpi/reports/" + month).status()).isEqualTo(403);
    assertThat(asked(takagi, "", "image/png").statusCode()).isEqualTo(406);
    assertThat(asked(takagi, "?published=perhaps", "text/html").statusCode()).isEqualTo(400);
    assertThat(asked(takagi, YearMonth.of(1900, 1), "", "text/html").statusCode()).isEqualTo(200);
  }

  private static Map<String, Object> definition(LocalDate from, String name) {
    var definition = TrialKpi.definition();
    definition.put("name", name);
    definition.put("effectiveFrom", from.toString());
    return definition;
  }

  private Document paper(Clerk clerk, String asked) {
    return Jsoup.parse(new String(asked(clerk, asked, "text/html").body(), UTF_8));
  }

  /** What stands in the row of that KPI, after its name. */
  private static String cell(Document paper, String metric, int column) {
    var cells = paper.select("tr:has(th:matchesOwn(^%s$)) td".formatted(metric)).eachText();
    return column < cells.size() ? cells.get(column) : "";
  }

  private HttpResponse<byte[]> asked(Clerk clerk, String asked, String type) {
    return asked(clerk, month, asked, type);
  }

  private static HttpResponse<byte[]> asked(
      Clerk clerk, YearMonth month, String asked, String type) {
    var request = clerk.request("/kpi/reports/" + month + asked).header("Accept", type).GET();
    try {
      return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
