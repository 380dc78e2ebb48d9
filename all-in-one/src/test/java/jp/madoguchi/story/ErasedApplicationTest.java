package jp.madoguchi.story;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.madoguchi.command.modelgateway.Exchange;
import jp.madoguchi.command.modelgateway.Outcome.Answered;
import jp.madoguchi.command.modelgateway.Sentence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@DisplayName("申請内容の消去")
class ErasedApplicationTest {

  private static final String ERASED = "〔消去済み〕";
  private static final String NAME = "見本 ことり";
  private static final String DAY = "昭和62年3月9日";
  private static final String ADDRESS = "架空県架空市消去町八丁目9番";

  /** As the sample registry knows 例示 つかさ. */
  private static final String NUMBER = "9000000003";

  private static final String REGISTERED_NAME = "例示 つかさ";
  private static final String REGISTERED_DAY = "2010-06-01";
  private static final String REGISTERED_ADDRESS = "架空県架空市南町7番地1";
  private static final String QUESTION = "手続「転入届」の審査項目「代理権の確認」";

  /** As a model says it, with the values back in that were kept from it. */
  private static final String GROUNDS = "届出人と同じ氏名の委任状があると書かれています";

  private static final String SENT = "審査項目の依頼〔氏名1〕";
  private static final List<String> VALUES =
      List.of(
          NAME, DAY, ADDRESS, REGISTERED_NAME, REGISTERED_DAY, REGISTERED_ADDRESS, GROUNDS, SENT);

  @LocalServerPort private int port;
  @TempDir private Path folder;

  private Clerk sato;
  private Examiner examiner;
  private String tsukasa;
  private Answer movingIn;
  private Answer handbook;

  @BeforeEach
  void somebody_whose_applications_were_compared() {
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
    examiner = Examiner.who(port, "READING_NAMES", "READING_TEXTS");
    tsukasa =
        sato.create("/visitors", Map.of("name", REGISTERED_NAME, "residentNumber", NUMBER)).id();
    movingIn = compared("proc-moving-in", Map.of("届出人の氏名", NAME, "住み始めた日", DAY));
    handbook = compared("proc-disability-handbook-address", Map.of("新しい住所", ADDRESS));
    ScriptedModel.judges(QUESTION, _ -> proposing(GROUNDS));
    var asked = sato.does(movingIn, "review/model-proposals", Map.of("item", "代理権の確認"));
    movingIn = sato.sees("%s?minVersion=%d", path(asked), asked.version() + 1);
  }

  @AfterEach
  void the_model_goes_home() {
    ScriptedModel.isGone(QUESTION);
  }

  @Test
  @DisplayName("申請者が消去されると、申請内容も、照合した二つの値も、今も過去も〔消去済み〕で、どこからも読めない")
  void what_was_stated_and_what_was_registered_are_erased_together() throws Exception {
    var before = TownClock.now().toInstant();
    assertThat(everywhere(before)).contains(VALUES);
    assertThat(asOf(movingIn, before).raw().body())
        .contains(NAME, DAY, REGISTERED_NAME, REGISTERED_DAY, GROUNDS, SENT);

    erased();

    for (var seen : List.of(movingIn, handbook)) {
      for (var page : List.of(sato.looksAt(seen), asOf(seen, before), asOf(seen, now()))) {
        hasNothingButMarks(page);
      }
    }
    assertThat(everywhere(before)).contains(ERASED).doesNotContain(VALUES);
  }

  @Test
  @DisplayName("消去された申請者の手続には、もう申請内容を書けず、台帳にも照会できない")
  void nobody_states_or_asks_anything_more() {
    erased();

    var again = stating(Map.of("新しい住所", ADDRESS));
    Problem.is(sato.change(path(handbook), "application", again), 409, "ERASED");
    Problem.is(
        sato.change(path(handbook), "review/proposals", Map.of()), 409, "APPLICANT_HAS_NO_NUMBER");
    assertThat(sato.looksAt(handbook).version()).isEqualTo(handbook.version());
  }

  private static void hasNothingButMarks(Answer page) {
    var stated = page.body().at("/application").valueStream().toList();
    assertThat(stated).isNotEmpty();
    assertThat(stated)
        .allSatisfy(line -> assertThat(line.at("/value").asString()).isEqualTo(ERASED));
    var proposals =
        page.body()
            .at("/findings")
            .valueStream()
            .map(finding -> finding.at("/proposal"))
            .filter(proposal -> proposal.isObject())
            .toList();
    assertThat(proposals).isNotEmpty();
    assertThat(proposals)
        .allSatisfy(
            proposal -> {
              assertThat(proposal.at("/stated").asString()).isEqualTo(ERASED);
              assertThat(proposal.at("/registered").asString()).isEqualTo(ERASED);
              assertThat(proposal.at("/verdict").asString()).isEqualTo("MISMATCH");
            });
  }

  /** All that the API tells of both cases, and of whose they are. */
  private String everywhere(Instant before) throws Exception {
    var told = new ArrayList<String>();
    for (var seen : List.of(movingIn, handbook)) {
      told.add(sato.looksAt(seen).raw().body());
      told.add(sato.sees(path(seen) + "/timeline?minVersion=%d", seen.version()).raw().body());
      told.add(asOf(seen, before).raw().body());
      var stream = "/audit/streams/%s/".formatted(seen.id());
      told.add(examined(stream + "facts"));
      told.add(examined(stream + "diff?from=%s&to=%s".formatted(Instant.EPOCH, now())));
      told.add(examined(stream + "provenance?field=/application/0/value"));
      IntStream.rangeClosed(0, (int) seen.version())
          .forEach(step -> told.add(examined(stream + "replay?step=" + step)));
    }
    told.add(ok(sato.get("/cases?department=dept-citizens")));
    told.add(ok(sato.get("/work-list")));
    told.add(ok(sato.get("/visitors/%s/history", tsukasa)));
    told.add(examined("/audit/departments/dept-citizens/facts"));
    var bundle =
        Bundle.ordered(examiner.clerk(), Map.of("scope", "PERSON", "visitor", tsukasa), folder);
    told.add(bundle.text("index.html"));
    told.add(bundle.text("facts/000000.ndjson"));
    return String.join("\n", told);
  }

  private String examined(String path) {
    return ok(examiner.examines(path));
  }

  private static String ok(Answer answer) {
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
    return answer.raw().body();
  }

  private Answer asOf(Answer seen, Instant at) {
    return examiner.examines("/audit/streams/%s/as-of?at=%s", seen.id(), at);
  }

  private static Instant now() {
    return TownClock.now().toInstant();
  }

  /** Two persons want it. */
  private void erased() {
    var sugiyama = Clerk.at(port, "staff-sugiyama", SampleLook.HOUSE);
    var iwasaki = Clerk.at(port, "staff-iwasaki", SampleLook.HOUSE);
    var erasure = "/visitors/%s/erasure".formatted(tsukasa);
    sugiyama.create(erasure, Map.of("ground", "SUSPENSION_OF_USE", "reason", "請求"));
    iwasaki.change(erasure, "\"0\"", "approval", Map.of());
    var done =
        await()
            .atMost(20, SECONDS)
            .until(() -> sugiyama.get(erasure), answer -> answer.body().hasNonNull("certificate"));
    assertThat(done.body().at("/certificate/lives").toString())
        .contains(movingIn.id(), handbook.id());
  }

  private Answer compared(String procedure, Map<String, String> values) {
    var opened =
        sato.create(
            "/cases",
            Map.of("procedure", procedure, "department", "dept-citizens", "visitor", tsukasa));
    var stated = sato.does(opened, "application", stating(values));
    return sato.does(stated, "review/proposals", Map.of());
  }

  private static Answered proposing(String grounds) {
    var exchange =
        new Exchange(SENT, "判定：一致", "scripted", "review@0", Duration.ofMillis(1), 1, 1, Map.of());
    var sentences =
        List.of(
            new Sentence("判定：一致", List.of(), false, List.of()),
            new Sentence(grounds, List.of("application"), true, List.of()));
    return new Answered(exchange, grounds, sentences);
  }

  private static Map<String, Object> stating(Map<String, String> values) {
    return Map.of(
        "values",
        values.entrySet().stream()
            .map(one -> Map.of("field", one.getKey(), "value", one.getValue()))
            .toList());
  }

  private static String path(Answer seen) {
    return "/cases/" + seen.id();
  }
}
