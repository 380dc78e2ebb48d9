package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("AIナビ相談の正しくない入力")
class ConsultationRefusedTest {

  private static final String OF_QUESTIONS =
      """
      {}                                                                    | 422 | INVALID_VALUE | /purpose
      {"purpose": "GUIDANCE"}                                               | 422 | INVALID_VALUE | /question
      {"purpose": "CHAT", "question": "転入届"}                             | 422 | INVALID_VALUE | /purpose
      {"purpose": "GUIDANCE", "question": ""}                               | 422 | INVALID_VALUE | /question
      {"purpose": "GUIDANCE", "question": " 、。?"}                         | 422 | INVALID_VALUE | /question
      {"purpose": "GUIDANCE", "question": 7}                                | 400 | MALFORMED_BODY | /question
      {"purpose": "GUIDANCE", "question": "番号は123456789018です"}         | 422 | INVALID_VALUE | /question
      {"purpose": "GUIDANCE", "question": "転入届", "language": "LATIN"}    | 422 | INVALID_VALUE | /language
      {"purpose": "GUIDANCE", "question": "転入届", "contact": "SECRET"}    | 422 | INVALID_VALUE | /contact
      {"purpose": "GUIDANCE", "question": "転入届", "more": 1}              | 400 | MALFORMED_BODY | /more
      {"purpose": "GUIDANCE", "question": "転入届", "contact": "contact-nobody"} | 422 | CONTACT_IS_UNKNOWN | ``
      {"purpose": "REVIEW", "question": "転入届", "procedureCase": "case-nobody"} | 422 | CASE_IS_UNKNOWN | ``
      {"purpose": "REVIEW", "question": "転入届", "contact": "contact-a", "procedureCase": "case-b"} | 422 | CONSULTATION_IS_ABOUT_ONE_RECORD | ``
      """;

  private static final String OF_ANSWERS =
      """
      adoption      | {"verdict": "FINE"}                                   | 422 | INVALID_VALUE
      adoption      | {"verdict": "WRONG"}                                  | 422 | VERDICT_NEEDS_A_REASON
      adoption      | {"verdict": "WRONG", "reason": "x", "article": "article-none"} | 422 | ARTICLE_IS_NOT_CITED
      adoption      | {"verdict": "USED", "happenedAt": "2020-01-01T00:00:00Z"} | 422 | HAPPENED_BEFORE_THE_QUESTION
      escalation    | {"to": "dept-of-no-house"}                            | 422 | DEPARTMENT_IS_UNKNOWN
      escalation    | {"to": "dept-tax", "workingDays": 0}                  | 422 | INVALID_VALUE
      escalation    | {"to": "dept-citizens"}                               | 409 | CONSULTATION_IS_ALREADY_THERE
      expert-answer | {"answer": ""}                                        | 422 | INVALID_VALUE
      expert-answer | {"answer": "はい"}                                    | 409 | CONSULTATION_IS_NOT_ESCALATED
      correction    | {"result": "REVISED"}                                 | 409 | NO_CORRECTION_IS_ASKED_FOR
      """;

  @LocalServerPort int port;
  private Counsel counsel;
  private Answer answer;

  @BeforeAll
  void there_is_an_answer() {
    counsel = Counsel.at(port);
    counsel.knows("refused-1", "架空証紙の払戻し", "払戻しは窓口で受け付けます。");
    answer = counsel.answered("架空証紙の払戻しはどこですか");
    assertThat(answer.text("/state")).isEqualTo("ANSWERED");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("質問")
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = OF_QUESTIONS)
  void a_question_is_refused(String body, int status, String code, String pointer) {
    var refused =
        counsel
            .sato()
            .send(counsel.sato().request("/consultations").POST(BodyPublishers.ofString(body)));

    Problem.is(refused, status, code);
    if (!pointer.isEmpty()) {
      assertThat(refused.text("/errors/0/pointer")).isEqualTo(pointer);
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @DisplayName("回答の評価、照会、訂正")
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = OF_ANSWERS)
  void what_cannot_be_said_of_an_answer_is_refused(
      String what, String body, int status, String code) {
    var request =
        counsel
            .sato()
            .request("/consultations/%s/%s".formatted(answer.id(), what))
            .header("If-Match", "\"1\"");

    Problem.is(counsel.sato().send(request.POST(BodyPublishers.ofString(body))), status, code);
    assertThat(counsel.sato().looksAt(answer).version()).isEqualTo(1);
  }

  @Test
  @DisplayName("1MBの質問は受け取らない")
  void a_question_of_a_megabyte_is_refused() {
    Problem.is(counsel.asks("あ".repeat(350_000)), 422, "INVALID_VALUE");
  }

  @Test
  @DisplayName("評価は一度だけ。後から誤りと分かったときだけ、もう一度")
  void an_answer_is_judged_once_unless_it_turns_out_wrong() {
    var judged =
        counsel
            .sato()
            .does(counsel.answered("架空証紙の払戻しについて"), "adoption", Map.of("verdict", "USED"));
    var life = "/consultations/" + judged.id();
    counsel.sato().looksAt(judged);

    Problem.is(
        counsel.sato().change(life, "\"2\"", "adoption", Map.of("verdict", "NOT_USED")),
        409,
        "ANSWER_IS_JUDGED_ALREADY");
    var wrong = Map.of("verdict", "WRONG", "reason", "受付は終わった");
    assertThat(counsel.sato().change(life, "\"2\"", "adoption", wrong).version()).isEqualTo(4);
  }

  @Test
  @DisplayName("仮登録の手続の相談は、ほかの課に照会できず、見えもしない")
  void what_is_about_a_provisional_case_stays_in_its_section() {
    var opened =
        counsel
            .sato()
            .create(
                "/cases",
                Map.of(
                    "procedure",
                    "proc-moving-in",
                    "department",
                    "dept-citizens",
                    "provisional",
                    true));
    var asked = counsel.asks("架空証紙の払戻し", Map.of("procedureCase", opened.id()));
    counsel.answerTo(asked);

    Problem.is(
        counsel
            .sato()
            .change("/consultations/" + asked.id(), "escalation", Map.of("to", "dept-tax")),
        409,
        "CONSULTATION_IS_PROVISIONAL");
    var tamura = Clerk.at(port, "staff-tamura", "dept-general-affairs");
    assertThat(tamura.get("/consultations/" + asked.id()).status()).isEqualTo(404);
  }
}
