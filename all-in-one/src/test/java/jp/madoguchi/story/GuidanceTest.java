package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Story
@DisplayName("手続判定")
class GuidanceTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** What the family would answer, whatever is asked. */
  private static final Map<String, List<String>> FAMILY =
      Map.of(
          "用件", List.of("転入"),
          "転入する方", List.of("高校生年代までの子ども", "小・中学生"),
          "マイナンバーカード", List.of("はい"),
          "国民健康保険に入る方", List.of("いいえ"),
          "新しい住まい", List.of("登録してある犬を飼う", "市の水道を使う"));

  @LocalServerPort private int port;
  private Clerk sato;
  private Clerk sasaki;

  @BeforeEach
  void they_come_to_work() {
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
    sasaki = Clerk.at(port, "staff-sasaki", "dept-health-insurance");
  }

  @Test
  @DisplayName("小学生と犬のいる家族の転入は、六つまでの質問で、手続・持ち物・回る課がすべて決まる")
  void a_family_moves_in_with_a_child_and_a_dog() {
    // The clerk asks what the guide says, and the family answers, until nothing is undecided.
    var asked = new ArrayList<String>();
    var answers = new HashMap<String, Object>();
    var told = guided(Map.of("answers", answers, "eventDate", "2026-04-01"));
    while (told.body().at("/next").isObject()) {
      var question = told.text("/next/question");
      asked.add(question);
      answers.put(question, FAMILY.get(question));
      told = guided(Map.of("answers", answers, "eventDate", "2026-04-01"));
    }

    // First what they come for; never more than six questions, and none of them twice.
    assertThat(asked).startsWith("用件").doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(6);
    assertThat(told.body().at("/undecided")).isEmpty();

    // Exactly these procedures, each with the answers that made it so.
    assertThat(texts(told, "/needed", "name"))
        .containsExactly(
            "転入届",
            "マイナンバーカードの住所・氏名の変更",
            "子ども医療費助成の申請",
            "児童手当 認定請求",
            "小・中学校の転校",
            "犬の所在地の変更届",
            "水道の使用開始");
    assertThat(texts(told, "/needed/4/because", "question")).containsExactly("用件", "転入する方");

    // The sections in the order to walk, the citizens' section first.
    assertThat(texts(told, "/sections", "section/name"))
        .containsExactly("市民課", "マイナンバーカード課", "子ども医療係", "児童手当係", "学務課", "環境衛生課", "水道課");

    // What to bring, once: the card is wanted by two procedures, and so is the proof of identity.
    assertThat(wantedBy(told, "マイナンバーカード")).containsExactly("転入届", "マイナンバーカードの住所・氏名の変更");
    assertThat(wantedBy(told, "本人確認書類")).hasSize(3);
    assertThat(texts(told, "/documents", "document")).doesNotHaveDuplicates();

    // Two weeks from the day of moving; for the allowance, fifteen days.
    assertThat(told.text("/needed/0/deadline/lastDay")).isEqualTo("2026-04-15");
    assertThat(told.text("/needed/3/deadline/lastDay")).isEqualTo("2026-04-16");
  }

  @Test
  @DisplayName("回答は来庁者対応に残り、引き継いだ課は聞き直さずに続ける")
  void the_next_section_goes_on_without_asking_again() {
    var contact = received();
    var first = guided(sato, contact, Map.of("用件", List.of("転入")));
    var second = guided(sato, first, Map.of("国民健康保険に入る方", List.of("はい")));
    assertThat(second.version()).isEqualTo(first.version() + 1);

    // Pressing twice is not news.
    assertThat(guided(sato, second, Map.of("国民健康保険に入る方", List.of("はい"))).version())
        .isEqualTo(second.version());

    // Another section does not see the contact, and does not learn that it is there.
    var before = asks(sasaki, Map.of("contact", contact.id()), "");
    assertThat(before.status()).isEqualTo(404);

    // Handed over, it goes on from these answers.
    sato.change(
        "/contacts/" + contact.id(),
        second.header("ETag"),
        "handovers",
        Map.of("to", "dept-health-insurance", "reason", "NEXT_PROCEDURE"));
    var goesOn = asks(sasaki, Map.of("contact", contact.id()), "");
    assertThat(goesOn.status()).isEqualTo(200);
    assertThat(texts(goesOn, "/answers", "question")).containsExactly("用件", "国民健康保険に入る方");
    assertThat(texts(goesOn, "/needed", "key")).contains("proc-health-insurance-enrollment");
    assertThat(goesOn.text("/next/question")).isNotIn("用件", "国民健康保険に入る方");

    // The answers stand on the contact's page, and whoever looked at them is on record.
    var page = sato.sees("/contacts/%s?minVersion=%d", contact.id(), second.version());
    assertThat(texts(page, "/guidance/answers", "question")).containsExactly("用件", "国民健康保険に入る方");
    var auditor = Clerk.at(port, "staff-tamura", "dept-general-affairs");
    var looks = auditor.get("/audit/accesses?staff=staff-sasaki&life=" + contact.id());
    assertThat(looks.text("/items/0/screen")).isEqualTo("回答から必要な手続を判定し、次の質問を得る");
  }

  @Test
  @DisplayName("回答を直しても前の回答は履歴に残り、版は変わらない")
  void a_changed_answer_is_a_further_fact() {
    var contact = received();
    var movesIn = guided(sato, contact, Map.of("用件", List.of("転入")));

    var movesWithin = guided(sato, movesIn, Map.of("用件", List.of("転居")));

    assertThat(texts(movesWithin, "/needed", "key")).contains("proc-moving-within");
    assertThat(texts(movesWithin, "/notNeeded", "key")).contains("proc-moving-in");
    var pinned = body(contact, Map.of("用件", List.of("転入")));
    pinned.put("revision", 2);
    assertThat(asks(sato, pinned, movesWithin.header("ETag")).code())
        .isEqualTo("GUIDANCE_IS_PINNED");
    assertThat(asks(sato, body(contact, Map.of("用件", List.of("死亡"))), "").status()).isEqualTo(428);
    assertThat(asks(sato, body(contact, Map.of("用件", List.of("死亡"))), "\"0\"").status())
        .isEqualTo(412);
  }

  private Answer received() {
    return sato.create(
        "/contacts",
        Map.of(
            "channel", "COUNTER",
            "department", "dept-citizens",
            "purposes", List.of("MOVING_IN")));
  }

  private Answer guided(Map<String, ?> body) {
    return asks(sato, body, "");
  }

  private static Answer guided(Clerk clerk, Answer seen, Map<String, ?> answers) {
    var contact = seen.body().path("contact").isString() ? seen.text("/contact") : seen.id();
    var body = Map.of("contact", contact, "answers", answers);
    var answer = asks(clerk, body, seen.header("ETag"));
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
    return answer;
  }

  private static Map<String, Object> body(Answer contact, Map<String, ?> answers) {
    return new LinkedHashMap<>(Map.of("contact", contact.id(), "answers", answers));
  }

  private static Answer asks(Clerk clerk, Map<String, ?> body, String seen) {
    var request =
        clerk.request("/guidance").POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
    if (!seen.isEmpty()) {
      request.header("If-Match", seen);
    }
    return clerk.send(request);
  }

  private static List<String> texts(Answer answer, String list, String field) {
    return stream(answer.body().at(list)).map(row -> row.at("/" + field).asString()).toList();
  }

  private static List<String> wantedBy(Answer told, String document) {
    return stream(told.body().at("/documents"))
        .filter(row -> row.at("/document").asString().replaceAll("（.*", "").endsWith(document))
        .findFirst()
        .stream()
        .flatMap(row -> stream(row.at("/wantedBy")))
        .map(JsonNode::asString)
        .toList();
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return list.valueStream();
  }
}
