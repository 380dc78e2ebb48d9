package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@Story
@DisplayName("AIコンシェルジュからの引継ぎ")
class ConciergeTest {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Map<String, List<String>> FAMILY =
      Map.of(
          "転入する方", List.of("小・中学生"),
          "マイナンバーカード", List.of("はい"),
          "国民健康保険に入る方", List.of("いいえ"),
          "新しい住まい", List.of("登録してある犬を飼う"));

  @LocalServerPort private int port;
  private Clerk concierge;
  private Clerk sato;

  @BeforeEach
  void they_come_to_work() {
    concierge = Clerk.at(port, "staff-partner-concierge", SampleLook.HOUSE);
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
  }

  @Test
  @DisplayName("同意した相談の回答は聞き直さずに続き、案内との違いは記録に残る")
  void what_was_asked_there_is_not_asked_again() {
    // At home, somebody told the concierge that they move in and have a child at school.
    var session = UUID.randomUUID().toString();
    var handed =
        concierge.create(
            "/concierge-sessions",
            session(
                session,
                true,
                List.of(said("用件", "転入"), said("国民健康保険に入る方", "はい")),
                List.of("proc-moving-in", "proc-health-insurance-enrollment")));
    assertThat(handed.status()).as("%s", handed.body()).isEqualTo(201);
    assertThat(handed.body().at("/leftOut")).isEmpty();

    // At the counter they show its number, and the clerk goes on from there.
    var contact = received();
    var tied = sato.does(contact, "concierge-session", Map.of("session", session));
    var page = sato.looksAt(tied);
    assertThat(page.text("/concierge/lifeEventLabel")).isEqualTo("転入");
    assertThat(page.text("/concierge/reasonLabel")).isEqualTo("窓口での手続が必要");
    assertThat(page.text("/concierge/proposed/0/name")).isEqualTo("転入届");

    var told = guided(contact.id(), Map.of(), "");
    assertThat(texts(told, "/answers", "question")).containsExactly("用件", "国民健康保険に入る方");
    assertThat(told.text("/revision")).isEqualTo("1");

    // One answer turns out to be wrong; the rest is asked, and nothing twice.
    told =
        guided(contact.id(), Map.of("国民健康保険に入る方", FAMILY.get("国民健康保険に入る方")), told.header("ETag"));
    var asked = new ArrayList<String>();
    while (told.body().at("/next").isObject()) {
      var question = told.text("/next/question");
      asked.add(question);
      told =
          guided(
              contact.id(),
              Map.of(question, FAMILY.getOrDefault(question, List.of())),
              told.header("ETag"));
    }
    assertThat(asked).isNotEmpty().doesNotContain("用件", "国民健康保険に入る方").doesNotHaveDuplicates();

    // What the concierge had got wrong, and what it had not thought of, is a fact.
    page = sato.sees("/contacts/%s?minVersion=%d", contact.id(), told.version());
    assertThat(page.text("/concierge/comparison/answers/0/question")).isEqualTo("国民健康保険に入る方");
    assertThat(page.text("/concierge/comparison/answers/0/before/0")).isEqualTo("はい");
    assertThat(page.text("/concierge/comparison/answers/0/now/0")).isEqualTo("いいえ");
    assertThat(texts(page, "/concierge/comparison/proposedOnly", "id"))
        .containsExactly("proc-health-insurance-enrollment");
    assertThat(texts(page, "/concierge/comparison/neededOnly", "id"))
        .contains("proc-dog-address", "proc-school-transfer");

    // Asked again, nothing has come out otherwise, and nothing is written.
    assertThat(guided(contact.id(), Map.of(), "").version()).isEqualTo(told.version());
  }

  @Test
  @DisplayName("同じ相談は一度だけ受け取り、別の内容では受け取らない")
  void a_session_is_taken_in_once() {
    var session = UUID.randomUUID().toString();
    var body = session(session, true, List.of(said("用件", "転入")), List.of());
    var first = concierge.create("/concierge-sessions", body);

    assertThat(concierge.create("/concierge-sessions", body).raw().body())
        .isEqualTo(first.raw().body());
    var other = session(session, true, List.of(said("用件", "転出")), List.of());
    Problem.is(concierge.create("/concierge-sessions", other), 409, "EXISTS_ALREADY");
  }

  @Test
  @DisplayName("ガイドやカタログに合わない記録は除かれ、その位置と理由が返る")
  void what_does_not_fit_is_left_out_with_its_reason() {
    var answers =
        List.of(
            said("用件", "転入"),
            said("好きな色", "青"),
            said("国民健康保険に入る方", "たぶん"),
            said("マイナンバーカード", "はい", "いいえ"),
            said("用件", "転出"));

    var handed =
        concierge.create(
            "/concierge-sessions",
            session(
                UUID.randomUUID().toString(),
                true,
                answers,
                List.of("proc-moving-in", "proc-of-no-city", "転入届")));

    assertThat(handed.status()).isEqualTo(201);
    assertThat(reasons(handed))
        .containsExactlyInAnyOrder(
            "/answers/1 UNKNOWN_QUESTION",
            "/answers/2 UNKNOWN_CHOICE",
            "/answers/3 WRONG_NUMBER_OF_CHOICES",
            "/answers/4 ANSWERED_TWICE",
            "/procedures/1 UNKNOWN_PROCEDURE",
            "/procedures/2 UNKNOWN_PROCEDURE");
    assertThat(handed.text("/leftOut/0/detail")).isEqualTo("ガイドにない質問");
  }

  @Test
  @DisplayName("個人番号、形の違う記録、職員からの記録は受け取らない")
  void what_is_no_session_is_refused() {
    var number = List.of(said("用件", "123456789018"));
    Problem.is(handed(number), 422, "INVALID_VALUE");
    var nobody = new HashMap<>(session("山田", true, List.of(), List.of()));
    Problem.isOne(concierge.create("/concierge-sessions", nobody));
    var unsaid = new HashMap<>(session(UUID.randomUUID().toString(), true, List.of(), List.of()));
    unsaid.remove("consent");
    Problem.isOne(concierge.create("/concierge-sessions", unsaid));
    var mine = session(UUID.randomUUID().toString(), true, List.of(), List.of());
    Problem.is(sato.create("/concierge-sessions", mine), 403, "NOT_ALLOWED");
  }

  @Test
  @DisplayName("同意のない相談、知らない相談、ほかの人に引き継がれた相談は結び付けられない")
  void nobody_is_tied_to_a_session_that_is_not_theirs() {
    var contact = received();
    Problem.is(tie(contact, UUID.randomUUID().toString()), 422, "SESSION_IS_UNKNOWN");
    var refused = UUID.randomUUID().toString();
    concierge.create("/concierge-sessions", session(refused, false, List.of(), List.of()));
    Problem.is(tie(contact, refused), 409, "SESSION_IS_WITHOUT_CONSENT");

    var session = UUID.randomUUID().toString();
    concierge.create("/concierge-sessions", session(session, true, List.of(), List.of()));
    var tied = tie(contact, session);
    assertThat(tied.status()).as("%s", tied.body()).isEqualTo(200);
    Problem.is(tie(received(), session), 409, "SESSION_IS_SOMEBODY_ELSES");
    var fujita = Clerk.at(port, "staff-fujita", "dept-tax");
    var elsewhere =
        fujita.change(
            "/contacts/" + contact.id(),
            tied.header("ETag"),
            "concierge-session",
            Map.of("session", session));
    assertThat(elsewhere.status()).isEqualTo(404);
  }

  @Test
  @DisplayName("手続判定を始めた後では、回答を引き継がない")
  void answers_are_taken_over_before_others_are_given() {
    var contact = received();
    var told = guided(contact.id(), Map.of("用件", List.of("転居")), contact.header("ETag"));
    var session = UUID.randomUUID().toString();
    concierge.create(
        "/concierge-sessions", session(session, true, List.of(said("用件", "転入")), List.of()));

    var late =
        sato.change(
            "/contacts/" + contact.id(),
            told.header("ETag"),
            "concierge-session",
            Map.of("session", session));

    Problem.is(late, 409, "GUIDANCE_HAS_BEGUN");
  }

  private Answer handed(List<Map<String, Object>> answers) {
    return concierge.create(
        "/concierge-sessions", session(UUID.randomUUID().toString(), true, answers, List.of()));
  }

  private Answer tie(Answer contact, String session) {
    return sato.change(
        "/contacts/" + contact.id(),
        contact.header("ETag"),
        "concierge-session",
        Map.of("session", session));
  }

  private Answer received() {
    return sato.create(
        "/contacts",
        Map.of(
            "channel", "AI_CONCIERGE",
            "department", "dept-citizens",
            "purposes", List.of("MOVING_IN")));
  }

  private Answer guided(String contact, Map<String, ?> answers, String seen) {
    var body = Map.of("contact", contact, "answers", answers);
    var request =
        sato.request("/guidance").POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
    if (!seen.isEmpty()) {
      request.header("If-Match", seen);
    }
    var told = sato.send(request);
    assertThat(told.status()).as("%s", told.body()).isEqualTo(200);
    return told;
  }

  private static Map<String, Object> session(
      String session, boolean consent, List<Map<String, Object>> answers, List<String> procedures) {
    return Map.of(
        "session", session,
        "lifeEvent", "MOVING_IN",
        "answers", answers,
        "procedures", procedures,
        "reason", "NEEDS_A_COUNTER",
        "consent", consent);
  }

  private static Map<String, Object> said(String question, String... choices) {
    return Map.of("question", question, "choices", List.of(choices));
  }

  private static List<String> reasons(Answer handed) {
    return handed
        .body()
        .at("/leftOut")
        .valueStream()
        .map(one -> one.at("/pointer").asString() + " " + one.at("/reason").asString())
        .toList();
  }

  private static List<String> texts(Answer answer, String list, String field) {
    return answer.body().at(list).valueStream().map(row -> row.path(field).asString()).toList();
  }
}
