package jp.madoguchi.story;

import static jp.madoguchi.story.Screen.eventually;
import static jp.madoguchi.story.Screen.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@DisplayName("AIコンシェルジュの相談で受け取れなかった記録")
class ConciergeLeftOutTest {

  private static final String LIST = "/concierge-sessions/left-out?limit=200";

  @LocalServerPort private int port;
  private Clerk concierge;
  private Clerk noguchi;

  @BeforeEach
  void they_come_to_work() {
    concierge = Clerk.at(port, "staff-partner-concierge", SampleLook.HOUSE);
    noguchi = Clerk.at(port, "staff-noguchi", SampleLook.HOUSE);
  }

  @Test
  @DisplayName("ガイドを編集する職員は、除いた位置と理由を見て、書かれていた内容は見ない")
  void whoever_edits_the_guide_sees_where_and_why() {
    var whole = handed("用件", "proc-moving-in");
    var flawed = handed("好きな色", "proc-of-no-city");
    eventually(() -> isListed(LIST, flawed));

    var list = noguchi.get(LIST);
    var row = rows(list, "/items", flawed).getFirst();
    assertThat(row.at("/guide").asString()).isEqualTo("guide-city");
    assertThat(row.at("/revision").asInt()).isEqualTo(1);
    assertThat(row.at("/leftOut/0/pointer").asString()).isEqualTo("/answers/0");
    assertThat(row.at("/leftOut/0/reason").asString()).isEqualTo("UNKNOWN_QUESTION");
    assertThat(row.at("/leftOut/0/detail").asString()).isEqualTo("ガイドにない質問");
    assertThat(row.at("/leftOut/1/pointer").asString()).isEqualTo("/procedures/0");
    assertThat(row.at("/leftOut/1/reason").asString()).isEqualTo("UNKNOWN_PROCEDURE");
    assertThat(list.raw().body()).doesNotContain("好きな色", "proc-of-no-city");
    assertThat(rows(list, "/items", whole)).isEmpty();
  }

  @Test
  @DisplayName("理由で絞り込め、新しいものから、続きは cursor で見られる")
  void it_is_narrowed_by_reason_and_goes_on_with_a_cursor() {
    var question = handed("好きな色", "proc-moving-in");
    TownClock.passes(Duration.ofSeconds(1));
    var procedure = handed("用件", "proc-of-no-city");
    eventually(() -> isListed(LIST, question) && isListed(LIST, procedure));

    assertThat(ids(noguchi.get(LIST))).containsSubsequence(procedure, question);
    var byReason = LIST + "&reason=UNKNOWN_PROCEDURE";
    assertThat(ids(noguchi.get(byReason))).contains(procedure).doesNotContain(question);
    eventually(() -> oneByOne().equals(ids(noguchi.get(LIST))));
  }

  @Test
  @DisplayName("引き継がれた後も残る")
  void it_stays_when_the_session_is_taken_over() {
    var flawed = handed("好きな色", "proc-moving-in");
    var sato = Clerk.at(port, "staff-sato", "dept-citizens");
    var contact = sato.create("/contacts", Screen.visit("L-1", "dept-citizens"));
    var theirs = Map.of("session", flawed.substring("concierge-".length()));
    sato.looksAt(sato.does(contact, "concierge-session", theirs));

    eventually(() -> isListed(LIST, flawed));
  }

  @Test
  @DisplayName("監査担当も見られるが、窓口の職員と連携システムは見られず、知らない理由は断られる")
  void it_is_for_those_who_can_do_something_about_it() {
    var sato = Clerk.at(port, "staff-sato", "dept-citizens");
    Problem.is(sato.get(LIST), 403, "NOT_ALLOWED");
    Problem.is(concierge.get(LIST), 403, "NOT_ALLOWED");
    assertThat(Clerk.at(port, "staff-tamura", SampleLook.HOUSE).get(LIST).status()).isEqualTo(200);
    Problem.isOne(noguchi.get(LIST + "&reason=NO_SUCH_REASON"));
    Problem.isOne(noguchi.get("/concierge-sessions/left-out?cursor=x"));
  }

  private String handed(String question, String procedure) {
    var answer = Map.of("question", question, "choices", List.of("転入"));
    var handed =
        concierge.create(
            "/concierge-sessions",
            Map.of(
                "session",
                UUID.randomUUID().toString(),
                "lifeEvent",
                "MOVING_IN",
                "answers",
                List.of(answer),
                "procedures",
                List.of(procedure),
                "reason",
                "NEEDS_A_COUNTER",
                "consent",
                true));
    assertThat(handed.status()).as("%s", handed.body()).isEqualTo(201);
    return handed.id();
  }

  private boolean isListed(String list, String id) {
    return !rows(noguchi.get(list), "/items", id).isEmpty();
  }

  /** The whole list, in the smallest slices there are. */
  private List<String> oneByOne() {
    var all = new ArrayList<String>();
    var slice = noguchi.get("/concierge-sessions/left-out?limit=1");
    all.addAll(ids(slice));
    while (slice.body().hasNonNull("next")) {
      slice = noguchi.get("/concierge-sessions/left-out?limit=1&cursor=%s", slice.text("/next"));
      all.addAll(ids(slice));
    }
    return all;
  }

  private static List<String> ids(Answer answer) {
    return answer.body().at("/items").valueStream().map(row -> row.at("/id").asString()).toList();
  }
}
