package jp.madoguchi.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.madoguchi.shared.calendar.WorkingCalendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@Story
@DisplayName("AIナビ相談")
class ConsultationTest {

  private static final String MOVING_IN = "転入届に必要な書類は?";

  @LocalServerPort private int port;
  private Counsel counsel;
  private Clerk sato;
  private Clerk fujita;

  @BeforeEach
  void sato_comes_to_work() {
    counsel = Counsel.at(port);
    sato = counsel.sato();
    fujita = Clerk.at(port, "staff-fujita", "dept-tax");
    counsel.knows("joruri-313", "市外から引っ越してきたとき（転入届）", "# 届け出に必要なもの\n届出人の本人確認書類\n転出証明書");
  }

  @Test
  @DisplayName("転入届に必要な書類を尋ねると、出典を示して答え、そのまま使える")
  void an_answer_cites_its_page_and_is_adopted() {
    var asked = counsel.asks(MOVING_IN);
    assertThat(asked.status()).isEqualTo(201);

    var answer = counsel.answerTo(asked);

    assertThat(answer.text("/state")).isEqualTo("ANSWERED");
    assertThat(answer.text("/question")).isEqualTo(MOVING_IN);
    assertThat(answer.text("/reply/sentence")).contains("転入届");
    assertThat(answer.text("/reply/sources/0/sourceId")).isEqualTo("joruri-313");
    assertThat(answer.text("/reply/sources/0/text")).contains("転出証明書");
    assertThat(answer.text("/reply/sources/0/revision")).isNotEmpty();
    assertThat(answer.text("/reply/silence")).isEqualTo("NOT_CONFIGURED");
    assertThat(answer.body().at("/reply/exchange").isNull()).isTrue();
    assertThat(answer.body().at("/reply/placing").isNull()).isTrue();

    var used = sato.does(answer, "adoption", Map.of("verdict", "USED"));
    assertThat(sato.looksAt(used).text("/reply/verdicts/0/verdictLabel")).isEqualTo("そのまま使った");
    assertThat(sato.does(used, "adoption", Map.of("verdict", "USED")).version()).isEqualTo(2);
  }

  @Test
  @DisplayName("質問にだれかの名前や電話番号が入っていても、同じ記事が答えになる")
  void whoever_is_named_in_a_question_does_not_change_the_answer() {
    var answer = counsel.answered("佐藤さん（090-1234-5678）の転入届に必要な書類は?");

    assertThat(answer.text("/state")).isEqualTo("ANSWERED");
    assertThat(answer.text("/reply/sources/0/sourceId")).isEqualTo("joruri-313");
  }

  @Test
  @DisplayName("答えられる記事がなければ、ないと言い、近い記事を別のものとして示す")
  void what_nobody_knows_is_declined_and_the_near_miss_is_named() {
    counsel.knows("counsel-2", "架空扶養手当", "架空扶養手当は月額41,020円です。");

    var declined = counsel.answered("架空障害手当の月額を知りたい");

    assertThat(declined.text("/state")).isEqualTo("DECLINED");
    assertThat(declined.text("/reply/answered")).isEqualTo("false");
    assertThat(declined.text("/reply/declined")).isEqualTo("NOTHING_KNOWN");
    assertThat(declined.body().at("/reply/sources")).isEmpty();
    assertThat(declined.text("/reply/sentence")).contains("答えられる記事はありません", "架空扶養手当");
    Problem.is(
        sato.change("/consultations/" + declined.id(), "adoption", Map.of("verdict", "USED")),
        409,
        "CONSULTATION_WAS_DECLINED");
  }

  @Test
  @DisplayName("誤りのあった回答は、記事を所管する課の訂正依頼の一覧に、期限とともに載る")
  void a_wrong_answer_reaches_the_list_of_the_section_that_answers_for_it() {
    counsel.publishes("dept-tax", "counsel-3", "架空自動車税の納期", "納期は5月31日です。");
    var answer = counsel.answered("架空自動車税の納期はいつですか");
    assertThat(fujita.get("/consultations/" + answer.id()).status()).isEqualTo(404);

    var wrong = Map.of("verdict", "WRONG", "reason", "今年度は6月1日である");
    sato.does(answer, "adoption", wrong);

    Screen.eventually(() -> !corrections(answer).isEmpty());
    var task = corrections(answer).getFirst();
    assertThat(task.at("/passage/title").asString()).isEqualTo("架空自動車税の納期");
    assertThat(task.at("/reason").asString()).isEqualTo("今年度は6月1日である");
    assertThat(task.at("/dueOn").asString()).isEqualTo(dueIn(5));
    assertThat(sato.get("/consultations?verdict=WRONG&mine=true").raw().body())
        .contains(answer.id());

    var seen = fujita.sees("/consultations/%s?minVersion=3".formatted(answer.id()));
    fujita.does(seen, "correction", Map.of("result", "REVISED", "note", "第2版で改めた"));
    Screen.eventually(() -> corrections(answer).isEmpty());
  }

  private List<JsonNode> corrections(Answer consultation) {
    return Screen.rows(fujita.get("/knowledge/corrections"), "/items", consultation.id());
  }

  private static String dueIn(int workingDays) {
    return new WorkingCalendar()
        .plusWorkingDays(TownClock.now().toLocalDate(), workingDays)
        .toString();
  }

  @Test
  @DisplayName("照会を受けた課が答え、監督が承認すると記事の草案になり、ほかの課には見えない")
  void an_escalation_is_answered_and_becomes_a_draft() {
    var asked = counsel.answered("架空の原付の名義を変えるには");
    var environment = Clerk.at(port, "staff-aoki", "dept-environment");
    var goto_ = Clerk.at(port, "staff-goto", "dept-tax");
    assertThat(fujita.get("/consultations/" + asked.id()).status()).isEqualTo(404);

    var escalated = sato.does(asked, "escalation", Map.of("to", "dept-tax", "note", "教えてください"));
    Screen.eventually(
        () ->
            !Screen.rows(fujita.get("/consultations?awaited=true"), "/items", asked.id())
                .isEmpty());
    var waiting = fujita.looksAt(escalated);
    assertThat(waiting.text("/escalations/0/dueOn")).isEqualTo(dueIn(3));
    assertThat(waiting.text("/escalations/0/note")).isEqualTo("教えてください");
    assertThat(environment.get("/consultations/" + asked.id()).status()).isEqualTo(404);

    var answered = fujita.does(escalated, "expert-answer", Map.of("answer", "譲渡証明書が要ります"));
    assertThat(sato.looksAt(answered).text("/escalations/0/answer")).isEqualTo("譲渡証明書が要ります");
    assertThat(sato.looksAt(answered).text("/state")).isEqualTo("EXPERT_ANSWERED");
    var proposal = Map.of("title", "架空の原付の名義変更", "body", "# 必要なもの\n譲渡証明書");
    Problem.is(
        fujita.change("/consultations/" + asked.id(), "knowledge", proposal), 403, "NOT_ALLOWED");
    var proposed = goto_.does(answered, "knowledge", proposal);

    var article = goto_.looksAt(proposed).text("/escalations/0/article");
    Screen.eventually(() -> sato.get("/knowledge/articles/" + article).status() == 200);
    var draft = sato.get("/knowledge/articles/" + article);
    assertThat(draft.text("/state")).isEqualTo("DRAFT");
    assertThat(draft.text("/revisions/0/title")).isEqualTo("架空の原付の名義変更");
    assertThat(draft.text("/revisions/0/department/id")).isEqualTo("dept-tax");
  }

  @Test
  @DisplayName("照会を受けた課は、どの来庁者対応のことかを、絞り込んでも知りえない")
  void the_section_that_is_asked_cannot_find_out_about_whom() {
    var visit = sato.create("/contacts", Screen.visit("K-7", "dept-citizens")).id();
    var asked = counsel.answerTo(counsel.asks("架空の原付の名義を変えるには", Map.of("contact", visit)));
    sato.does(asked, "escalation", Map.of("to", "dept-tax"));
    Screen.eventually(() -> found(fujita, "/consultations?awaited=true", asked));

    var byContact = "/consultations?contact=" + visit;
    assertThat(found(sato, byContact, asked)).isTrue();
    assertThat(found(fujita, byContact, asked)).isFalse();
    assertThat(found(fujita, byContact + "&awaited=true", asked)).isFalse();
  }

  private static boolean found(Clerk clerk, String list, Answer consultation) {
    return !Screen.rows(clerk.get(list), "/items", consultation.id()).isEmpty();
  }

  @Test
  @DisplayName("同じ記事が答えになった相談が、似た相談として示される")
  void those_that_turned_on_the_same_article_are_alike() {
    var first = counsel.answered(MOVING_IN);
    var second = counsel.answered("転入届には何が必要ですか");

    var similar = sato.get("/consultations/%s/similar".formatted(second.id()));

    assertThat(similar.body())
        .anySatisfy(row -> assertThat(row.at("/id").asString()).isEqualTo(first.id()))
        .noneSatisfy(row -> assertThat(row.at("/id").asString()).isEqualTo(second.id()));
  }

  @Test
  @DisplayName("監査は、相談も、その時点の姿で見られる")
  void an_auditor_sees_it_as_it_stood() {
    var answer = counsel.answered(MOVING_IN);
    var asked = TownClock.now();
    TownClock.passes(Duration.ofMinutes(1));
    sato.does(answer, "adoption", Map.of("verdict", "NOT_USED"));
    var tamura = Clerk.at(port, "staff-tamura", "dept-general-affairs");
    var stream = "/audit/streams/" + answer.id();
    var at = URLEncoder.encode(asked.toOffsetDateTime().toString(), UTF_8).replace("%", "%%");

    var then = tamura.get(stream + "/as-of?at=" + at);

    assertThat(then.header("Page-Form")).isEqualTo("consultation-v2");
    assertThat(then.text("/state")).isEqualTo("ANSWERED");
    assertThat(then.body().at("/reply/verdicts")).isEmpty();
    assertThat(tamura.get(stream + "/facts").raw().body())
        .contains("AIナビに相談した", "回答を評価した")
        .doesNotContain(MOVING_IN);
    assertThat(tamura.get(stream + "/replay?step=2").text("/page/reply/verdicts/0/verdict"))
        .isEqualTo("NOT_USED");
  }
}
