package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@DisplayName("できないときの操作")
class WrongMomentTest {

  @LocalServerPort int port;

  private Clerk sato;

  @BeforeEach
  void at_the_desk() {
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("来庁者対応は、その状況でできないことを409で断る")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          WAITING   | holds                  | {"reason": "FETCHING_PAPERS"} | 409 | NOT_BEING_SERVED
          WAITING   | services/1/end         | {}                            | 404 | UNKNOWN_SERVICE
          WAITING   | holds/1/end            | {}                            | 404 | UNKNOWN_HOLD
          WAITING   | handovers/1/acceptance | {}                            | 404 | UNKNOWN_HANDOVER
          WAITING   | notes/1/correction     | {"text": "訂正"}              | 404 | UNKNOWN_NOTE
          WAITING   | notes/-1/correction    | {"text": "訂正"}              | 404 | UNKNOWN_NOTE
          WAITING   | completion             | {"outcome": "RESOLVED"}       | 409 | NEVER_SERVED
          WAITING   | satisfaction           | {"score": 5}                  | 409 | NOT_COMPLETED
          WAITING   | forms                  | {"handWritten": 1}            | 409 | NEVER_SERVED
          WAITING   | announcements/dept-tax/readiness | {}                  | 409 | SECTION_WAS_NOT_TOLD
          WAITING   | handovers | {"to": "dept-citizens", "reason": "EXPERTISE"} | 409 | ALREADY_AT_THAT_SECTION
          CALLED    | calls                  | {"window": "9番"}             | 409 | ALREADY_CALLED
          SERVED    | calls                  | {"window": "9番"}             | 409 | ALREADY_BEING_SERVED
          SERVED    | services               | {"clerk": "staff-suzuki"}     | 409 | ALREADY_BEING_SERVED
          SERVED    | departure              | {}                            | 409 | ALREADY_SERVED
          SENT      | calls                  | {"window": "9番"}             | 409 | HANDOVER_IS_PENDING
          SENT      | handovers/1/acceptance | {}                            | 409 | NOT_THE_RECEIVING_SECTION
          SENT      | handovers/1/return     | {}                            | 409 | NOT_THE_RECEIVING_SECTION
          COMPLETED | calls                  | {"window": "9番"}             | 409 | CONTACT_HAS_ENDED
          COMPLETED | completion             | {"outcome": "UNRESOLVED"}     | 409 | CONTACT_HAS_ENDED
          LEFT      | services               | {}                            | 409 | CONTACT_HAS_ENDED
          CANCELLED | notes | {"kind": "SERVICE", "text": "後から"}          | 409 | CONTACT_IS_CANCELLED
          """)
  void a_contact_refuses(String state, String what, String body, int status, String code) {
    Problem.is(pressed(InState.contact(sato, state), what, body), status, code);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("手続も同じ")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          OPENED      | decision                | {"decision": "GRANTED"}       | 409 | STEPS_ARE_STILL_OPEN
          OPENED      | completion              | {"delivery": "POSTED"}        | 409 | CASE_IS_NOT_DECIDED
          OPENED      | correction-requests/1/answer | {}                       | 404 | CORRECTION_IS_UNKNOWN
          OPENED      | transfer/acceptance     | {}                            | 409 | NO_TRANSFER_IS_PENDING
          OPENED      | transfer/return         | {}                            | 409 | NO_TRANSFER_IS_PENDING
          OPENED      | reopening               | {"reason": "まだ"}            | 409 | CASE_HAS_NOT_ENDED
          PROVISIONAL | transfer | {"to": "dept-tax", "reason": "EXPERTISE"}    | 409 | CASE_IS_PROVISIONAL
          RETURNED    | decision | {"decision": "REJECTED", "reason": "まだ"}   | 409 | CORRECTION_IS_PENDING
          SENT        | transfer | {"to": "dept-pension", "reason": "EXPERTISE"} | 409 | TRANSFER_IS_PENDING
          SENT        | transfer/acceptance     | {}                            | 409 | TRANSFER_IS_FOR_ANOTHER_SECTION
          REJECTED    | steps/1/completion      | {}                            | 409 | CASE_IS_DECIDED
          WITHDRAWN   | steps/1/completion      | {}                            | 409 | CASE_HAS_ENDED
          CANCELLED   | reopening               | {"reason": "やはり"}          | 409 | CASE_IS_CANCELLED
          """)
  void a_case_refuses(String state, String what, String body, int status, String code) {
    Problem.is(pressed(InState.procedureCase(sato, state), what, body), status, code);
  }

  @ParameterizedTest
  @DisplayName("ないものには、何をしても404")
  @ValueSource(
      strings = {
        "/contacts/contact-nobody",
        "/contacts/contact-019a9b2f-1d20-7c33-9b6f-4a7c2d3e5f60",
        "/contacts/case-nobody",
        "/contacts/X",
        "/cases/case-nobody",
        "/cases/contact-nobody",
      })
  void nothing_can_be_done_to_nobody(String life) {
    var departure = life.startsWith("/contacts") ? "departure" : "withdrawal";

    Problem.is(sato.get(life.replace("%", "%%")), 404, "NOT_FOUND");
    Problem.is(sato.change(life, "\"0\"", departure, Map.of()), 404, "NOT_FOUND");
  }

  @ParameterizedTest
  @DisplayName("読めない版は400、版を言わなければ428")
  @ValueSource(strings = {"", "*", "SECRET", "\"\"", "\"-1\"", "\"0", "\"99999999999999999999\""})
  void a_version_must_be_named(String seen) {
    var received = sato.create("/contacts", Screen.visit("X-3", "dept-citizens"));
    var life = "/contacts/" + received.id();
    var silent = sato.request(life + "/departure").POST(BodyPublishers.noBody());

    Problem.is(sato.send(silent), 428, "IF_MATCH_REQUIRED");
    Problem.is(sato.change(life, seen, "departure", Map.of()), 400, "MALFORMED_IF_MATCH");
  }

  @Test
  @DisplayName("古い版からの変更は412で、だれが何を変えたかを知らせる")
  void what_has_changed_meanwhile_is_told() {
    var received = sato.create("/contacts", Screen.visit("X-4", "dept-citizens"));
    var life = "/contacts/" + received.id();
    var suzuki = Clerk.at(port, "staff-suzuki", "dept-citizens");
    var called = suzuki.does(received, "calls", Map.of("window", "2番"));
    suzuki.does(called, "services", Map.of());

    var late = sato.change(life, "\"0\"", "calls", Map.of("window", "3番"));

    Problem.is(late, 412, "VERSION_IS_STALE");
    assertThat(late.body().at("/changes")).hasSize(2);
    assertThat(late.text("/changes/0/fact")).isEqualTo("ContactCalled");
    assertThat(late.text("/changes/1/fact")).isEqualTo("ServiceStarted");
    assertThat(late.text("/changes/1/by")).isEqualTo("staff-suzuki");
    assertThat(late.body().at("/changes/1/version").asInt()).isEqualTo(2);
    var tooNew = sato.change(life, "\"7\"", "departure", Map.of());
    Problem.is(tooNew, 412, "VERSION_IS_STALE");
    assertThat(tooNew.body().at("/changes")).isEmpty();
  }

  private Answer pressed(Answer last, String what, String body) {
    var life = (last.id().startsWith("case-") ? "/cases/" : "/contacts/") + last.id();
    return sato.send(
        sato.request(life + "/" + what)
            .header("If-Match", last.header("ETag"))
            .POST(BodyPublishers.ofString(body)));
  }
}
