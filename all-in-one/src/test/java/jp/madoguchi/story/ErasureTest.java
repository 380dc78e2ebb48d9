package jp.madoguchi.story;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.platform.privacy.SubjectKeys;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.ProcedureCaseId;
import jp.madoguchi.shared.id.VisitorId;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@Story
@DisplayName("消去")
class ErasureTest {

  private static final String ERASED = "〔消去済み〕";
  private static final Map<String, String> REQUEST =
      Map.of("ground", "SUSPENSION_OF_USE", "reason", "本人から請求があった");

  @LocalServerPort int port;
  @Autowired EventStore facts;
  @Autowired EventProcessingConfiguration processing;
  @Autowired JdbcTemplate jdbc;
  @Autowired Sealer sealer;
  @Autowired SubjectKeys keys;

  private Clerk sato;
  private Clerk sugiyama;
  private Clerk iwasaki;
  private VisitorId hanako;
  private Answer contact;
  private Answer procedureCase;

  @BeforeEach
  void somebody_who_was_here_before() {
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
    sugiyama = Clerk.at(port, "staff-sugiyama", "dept-general-affairs");
    iwasaki = Clerk.at(port, "staff-iwasaki", "dept-general-affairs");
    hanako = VisitorId.of(UUID.randomUUID());
    var known = new KnownVisitors(facts, sealer);
    known.register(hanako);
    contact = sato.create("/contacts", Screen.visit("E-1", "dept-citizens"));
    contact = sato.does(contact, "notes", Map.of("kind", "SERVICE", "text", "家族のことを話された"));
    procedureCase =
        sato.create(
            "/cases", Map.of("procedure", "proc-disability-handbook", "applicant", "架空 花子"));
    known.identify(new ContactId(contact.id()), hanako);
    known.identify(new ProcedureCaseId(procedureCase.id()), hanako);
  }

  @Test
  @DisplayName("請求し、ほかの職員が承認すると、本人のものはすべて読めなくなり、証明が残る")
  void what_two_persons_want_is_done_and_certified() {
    var requested = sugiyama.create(erasure(), REQUEST);
    assertThat(requested.status()).isEqualTo(201);
    assertThat(requested.header("Location")).endsWith(erasure());
    assertThat(seen().text("/stage")).isEqualTo("REQUESTED");
    assertThat(seen().text("/requests/0/reason")).isEqualTo("本人から請求があった");
    Problem.is(answer(sugiyama, "approval"), 409, "NEEDS_ANOTHER_PERSON");

    assertThat(answer(iwasaki, "approval").status()).isEqualTo(200);

    var done = certified();
    assertThat(done.text("/certificate/requestedBy/id")).isEqualTo("staff-sugiyama");
    assertThat(done.text("/certificate/approvedBy/id")).isEqualTo("staff-iwasaki");
    assertThat(done.body().at("/certificate/lives").toString())
        .contains(contact.id(), procedureCase.id(), hanako.value());
    assertThat(done.text("/requests/0/reason")).isEqualTo(ERASED);
    assertThat(done.raw().body()).doesNotContain("本人から請求");
    assertThat(sato.get("/contacts/" + contact.id()).text("/notes/0/text")).isEqualTo(ERASED);
    assertThat(sato.get("/cases/" + procedureCase.id()).raw().body())
        .contains(ERASED)
        .doesNotContain("架空 花子");
    Problem.is(
        sato.change("/contacts/" + contact.id(), "notes", Map.of("kind", "SERVICE", "text", "x")),
        409,
        "ERASED");
  }

  @Test
  @DisplayName("来庁者対応についての相談も、その来庁者とともに読めなくなり、問いかけは残らない")
  void what_was_asked_about_a_contact_is_erased_with_its_visitor() {
    var counsel = Counsel.at(port);
    var asked = counsel.asks("架空 花子さんの家族の手続", Map.of("contact", contact.id()));
    assertThat(counsel.answerTo(asked).text("/question")).startsWith("架空 花子");
    sugiyama.create(erasure(), REQUEST);
    answer(iwasaki, "approval");

    var done = certified();

    assertThat(done.body().at("/certificate/lives").toString()).contains(asked.id());
    assertThat(sato.get("/consultations/" + asked.id()).text("/question")).isEqualTo(ERASED);
    Problem.is(sato.change("/consultations/" + asked.id(), "escalation", note()), 409, "ERASED");
  }

  private static Map<String, String> note() {
    return Map.of("to", "dept-tax", "note", "教えてください");
  }

  @Test
  @DisplayName("承認と実行の間の法的保全は、すべてに勝つ")
  void a_hold_wins_and_what_was_approved_goes_on_when_it_is_lifted() {
    var held = iwasaki.create(erasure() + "/holds", Map.of("reason", "訴訟が係属している"));
    assertThat(held.status()).isEqualTo(201);
    Problem.is(sugiyama.create(erasure(), REQUEST), 409, "EXISTS_ALREADY");
    var etag = seen().header("ETag");
    var requested = sugiyama.change("/visitors/" + hanako, etag, "erasure", REQUEST);
    assertThat(requested.status()).isEqualTo(200);
    seenAfter(requested);
    Problem.is(answer(iwasaki, "approval"), 409, "LEGAL_HOLD_STANDS");
    assertThat(seen().body().at("/held").asBoolean()).isTrue();
    assertThat(sato.get("/contacts/" + contact.id()).text("/notes/0/text")).startsWith("家族");

    var over = Map.of("reason", "訴訟が終わった");
    var lifted = iwasaki.change(erasure(), "holds/1/lift", over);
    assertThat(lifted.status()).isEqualTo(200);
    seenAfter(lifted);
    assertThat(answer(iwasaki, "approval").status()).isEqualTo(200);
    assertThat(certified().text("/stage")).isEqualTo("ERASED");
  }

  @Test
  @DisplayName("却下された消去は行われない")
  void what_was_refused_is_not_done() {
    sugiyama.create(erasure(), REQUEST);
    seen();

    var refused = iwasaki.change(erasure(), "refusal", Map.of("reason", "保存期間の途中である"));

    assertThat(refused.status()).isEqualTo(200);
    var page = seenAfter(refused);
    assertThat(page.text("/stage")).isEqualTo("NOT_REQUESTED");
    assertThat(page.text("/requests/0/refusal/reason")).isEqualTo("保存期間の途中である");
    assertThat(sato.get("/contacts/" + contact.id()).text("/notes/0/text")).startsWith("家族");
  }

  @Test
  @DisplayName("鍵の破棄の後、証明の前に止まっても、次に続きが行われる")
  void what_stopped_between_the_keys_and_the_certificate_is_made_up_for() {
    sugiyama.create(erasure(), REQUEST);
    seen();
    Screen.eventually(() -> keysHandedToHanako() == 3);
    var destroyed = keys.destroy(hanako);

    answer(iwasaki, "approval");

    assertThat(certified().body().at("/certificate/keys").asInt()).isEqualTo(destroyed.keys());
    assertThat(destroyed.keys()).isEqualTo(4);
  }

  /** Those of the contact, of the case and of the erasure; her own is not handed to her. */
  private long keysHandedToHanako() {
    var owned = "select count(*) from subject_key where owner = ?";
    return Objects.requireNonNull(jdbc.queryForObject(owned, Long.class, hanako.value()));
  }

  @Test
  @DisplayName("復元で鍵が戻っても、事実をはじめから読み直せば、また破棄される")
  void keys_that_a_restore_brings_back_are_destroyed_again() {
    var wrapped =
        jdbc.queryForObject(
            "select wrapped from subject_key where subject = ?", byte[].class, contact.id());
    sugiyama.create(erasure(), REQUEST);
    answer(iwasaki, "approval");
    certified();
    var telling = processing.eventProcessor("keys", StreamingEventProcessor.class).orElseThrow();

    telling.shutDown();
    jdbc.update(
        "update subject_key set wrapped = ?, destroyed_at = null where subject = ?",
        wrapped,
        contact.id());
    jdbc.update("delete from tokenentry where processorname = 'keys'");
    telling.start();

    await()
        .atMost(30, SECONDS)
        .untilAsserted(
            () ->
                assertThat(
                        jdbc.queryForList(
                            "select wrapped from subject_key where subject = ?", contact.id()))
                    .allSatisfy(row -> assertThat(row.get("wrapped")).isNull()));
    assertThat(certified().header("ETag")).isEqualTo("\"3\"");
  }

  @Test
  @DisplayName("知らない来庁者の消去は請求できない")
  void nobody_is_erased_who_is_not_known() {
    var nobody = "/visitors/visitor-nobody/erasure";
    Problem.is(sugiyama.create(nobody, REQUEST), 404, "VISITOR_IS_UNKNOWN");
    Problem.is(
        sugiyama.create(nobody + "/holds", Map.of("reason", "訴訟")), 404, "VISITOR_IS_UNKNOWN");
    Problem.is(sugiyama.get(nobody), 404, "NOT_FOUND");
  }

  private Answer answer(Clerk by, String what) {
    seen();
    return by.change(erasure(), what, Map.of());
  }

  private Answer seenAfter(Answer written) {
    return sugiyama.sees(erasure() + "?minVersion=%d", written.version());
  }

  private Answer seen() {
    return await()
        .atMost(10, SECONDS)
        .until(() -> sugiyama.get(erasure()), answer -> answer.status() == 200);
  }

  private Answer certified() {
    return await()
        .atMost(20, SECONDS)
        .until(() -> sugiyama.get(erasure()), answer -> answer.body().hasNonNull("certificate"));
  }

  private String erasure() {
    return "/visitors/%s/erasure".formatted(hanako);
  }
}
