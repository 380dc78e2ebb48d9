package jp.madoguchi.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@Story
@DisplayName("ナレッジと検索")
class KnowledgeTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  @LocalServerPort private int port;
  private Clerk sato;
  private Clerk noguchi;

  @BeforeEach
  void sato_comes_to_work() {
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
    noguchi = Clerk.at(port, "staff-noguchi", "dept-general-affairs");
  }

  @Test
  @DisplayName("記事は、起案・確認・公開を経て答えになり、廃止されると答えでなくなる")
  void an_article_is_an_answer_from_its_publication_to_its_retirement() {
    var article = noguchi.create("/knowledge/articles", article("架空橋の渡り初め", "# 日時\n渡り初めは10月1日です。"));
    var life = "/knowledge/articles/" + article.id();
    assertThat(noguchi.change(life, "\"0\"", "revisions/1/publication", Map.of()).code())
        .isEqualTo("REVISION_IS_NOT_REVIEWED");
    assertThat(search("架空橋の渡り初めはいつ").text("/answered")).isEqualTo("false");

    noguchi.change(life, "\"0\"", "revisions/1/review", Map.of());
    noguchi.change(life, "\"1\"", "revisions/1/publication", Map.of());
    Screen.eventually(() -> search("架空橋の渡り初めはいつ").text("/answered").equals("true"));

    var best = search("架空橋の渡り初めはいつ");
    assertThat(best.text("/answers/0/article")).isEqualTo(article.id());
    assertThat(best.text("/answers/0/heading")).isEqualTo("日時");
    assertThat(best.text("/answers/0/revision")).isEqualTo("1");
    assertThat(best.text("/answers/0/department/name")).isEqualTo("市民課");
    assertThat(sato.sees(life + "?minVersion=2").text("/state")).isEqualTo("PUBLISHED");

    noguchi.change(life, "\"2\"", "retirement", Map.of());
    Screen.eventually(() -> search("架空橋の渡り初めはいつ").text("/answered").equals("false"));
  }

  @Test
  @DisplayName("同じページの取り込みは何も変えず、変わったページは新しい版になり、取り込めないものは理由が返る")
  void a_page_that_comes_in_twice_is_no_news() {
    var first = importLines(page("story-1", "架空温泉の利用", "入浴料は500円です。"), "壊れた行");
    assertThat(first.text("/created")).isEqualTo("1");
    assertThat(first.text("/refused/0/where")).isEqualTo("2行目");
    assertThat(first.text("/refused/0/reason")).isEqualTo("JSON として読めません");

    var again = importLines(page("story-1", "架空温泉の利用", "入浴料は500円です。"));
    assertThat(again.text("/unchanged")).isEqualTo("1");
    assertThat(again.text("/taken/0/article")).isEqualTo(first.text("/taken/0/article"));

    var changed = importLines(page("story-1", "架空温泉の利用", "入浴料は600円です。"));
    assertThat(changed.text("/revised")).isEqualTo("1");
    var life = "/knowledge/articles/" + first.text("/taken/0/article");
    assertThat(sato.sees(life + "?minVersion=5").text("/inForce/source/id")).isEqualTo("story-1");
    Screen.eventually(() -> search("架空温泉の入浴料").text("/answers/0/text").contains("600円"));
    assertThat(search("架空温泉の入浴料").text("/answers/0/sourceId")).isEqualTo("story-1");
  }

  @Test
  @DisplayName("別の手当の記事しかなければ、答えはないと言い、近い記事として示す")
  void a_near_miss_is_named_as_such() {
    importLines(page("story-2", "児童扶養手当", "児童扶養手当は月額41,020円です。"));
    Screen.eventually(() -> search("児童扶養手当の月額").text("/answered").equals("true"));

    var asked = search("児童手当の申請に必要なもの");

    assertThat(asked.text("/answered")).isEqualTo("false");
    assertThat(asked.body().at("/answers")).isEmpty();
    assertThat(asked.text("/nearMisses/0/title")).isEqualTo("児童扶養手当");
    assertThat(asked.text("/sentence")).contains("答えられる記事はありません", "「児童扶養手当」");
  }

  @Test
  @DisplayName("言い換えを足すと、次の検索から住民の言葉でも見つかる")
  void residents_words_can_be_taught() {
    importLines(page("story-3", "架空式典参列届", "参列する日の3日前までに届け出てください。"));
    Screen.eventually(() -> search("架空式典参列届").text("/answered").equals("true"));
    assertThat(search("ぱぱらぱの紙").text("/answered")).isEqualTo("false");

    var synonyms = noguchi.sees("/knowledge/synonyms?minVersion=0");
    List<Object> rows = JSON.convertValue(synonyms.body().at("/synonyms"), List.class);
    rows.add(Map.of("words", List.of("ぱぱらぱ"), "means", List.of("架空式典参列届")));
    var revised =
        noguchi.send(
            noguchi
                .request("/knowledge/synonyms")
                .header("If-Match", synonyms.header("ETag"))
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("synonyms", rows)))));

    assertThat(revised.status()).isEqualTo(200);
    Screen.eventually(() -> search("ぱぱらぱの紙").text("/answered").equals("true"));
  }

  @Test
  @DisplayName("個人番号を含むページは取り込まれない")
  void no_number_of_a_person_comes_in() {
    var refused = importLines(page("story-4", "番号", "番号は123456789018です。"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("/errors/0/pointer")).isEqualTo("/content");
  }

  @Test
  @DisplayName("一覧は課と状態で絞り込める")
  void the_list_is_narrowed() {
    var written = noguchi.create("/knowledge/articles", article("架空の草案", "本文"));
    Screen.eventually(() -> sato.get("/knowledge/articles/" + written.id()).status() == 200);

    var drafts = sato.get("/knowledge/articles?state=DRAFT&department=dept-citizens&limit=200");

    assertThat(drafts.body().at("/items"))
        .anySatisfy(row -> assertThat(row.at("/id").asString()).isEqualTo(written.id()))
        .allSatisfy(row -> assertThat(row.at("/state").asString()).isEqualTo("DRAFT"));
  }

  private Answer search(String question) {
    return sato.get("/knowledge/search?q=" + URLEncoder.encode(question, UTF_8).replace("%", "%%"));
  }

  private Answer importLines(String... lines) {
    return noguchi.create(
        "/knowledge/import",
        Map.of(
            "format", "JSON_LINES",
            "department", "dept-citizens",
            "content", String.join("\n", lines)));
  }

  private static String page(String id, String title, String text) {
    return JSON.writeValueAsString(Map.of("id", id, "title", title, "text", text));
  }

  private static Map<String, ?> article(String title, String body) {
    return Map.of("title", title, "body", body, "department", "dept-citizens");
  }
}
