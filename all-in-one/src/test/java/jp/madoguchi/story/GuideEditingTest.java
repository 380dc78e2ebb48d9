package jp.madoguchi.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@Story
@DisplayName("手続ガイドの編集")
class GuideEditingTest {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String PROCEDURES = "管理名,表示名,並び順\nproc-dog-registration,犬の登録,10\n";
  private static final String QUESTIONS = "管理名,表示名,質問の形式,選択肢の形式\n犬,犬を飼っていますか,はい・いいえ,\n";
  private static final String IF_YES = "管理名,選択肢1\n犬,\"[選択肢] はい\n[手続き] proc-dog-registration\"\n";
  private static final String IF_NO = "管理名,選択肢1\n犬,\"[選択肢] はい\n[手続き:非該当] proc-dog-registration\"\n";

  @LocalServerPort private int port;
  private Clerk sato;
  private Clerk noguchi;

  @BeforeEach
  void they_come_to_work() {
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
    noguchi = Clerk.at(port, "staff-noguchi", "dept-general-affairs");
  }

  @Test
  @DisplayName("取り込んだ版は公開するまで使われず、課ごとに公開できる")
  void a_revision_is_used_once_it_is_published_for_the_section() {
    var guide = "/guides/guide-dogs";
    assertThat(noguchi.create(guide + "/revisions", files(IF_YES)).status()).isEqualTo(201);
    assertThat(asked("guide-dogs", "はい").code()).isEqualTo("GUIDE_REVISION_IS_UNKNOWN");

    var elsewhere =
        noguchi.change(
            guide, "\"0\"", "revisions/1/publication", Map.of("departments", List.of("dept-tax")));
    assertThat(asked("guide-dogs", "はい").code()).isEqualTo("GUIDE_REVISION_IS_UNKNOWN");

    noguchi.change(guide, elsewhere.header("ETag"), "revisions/1/publication", Map.of());
    assertThat(asked("guide-dogs", "はい").text("/needed/0/name")).isEqualTo("犬の登録");
    assertThat(asked("guide-dogs", "いいえ").text("/notNeeded/0/name")).isEqualTo("犬の登録");
    assertThat(sato.sees(guide + "?minVersion=2").text("/publications/0/departments/0/name"))
        .isEqualTo("課税課");
  }

  @Test
  @DisplayName("試すと、何も記録せずに、その日の案内がどう変わるかが分かる")
  void a_dry_run_tells_what_would_change_and_changes_nothing() {
    var guide = "/guides/guide-trial";
    noguchi.create(guide + "/revisions", files(IF_YES));
    noguchi.change(guide, "\"0\"", "revisions/1/publication", Map.of());
    for (var answer : List.of("はい", "いいえ", "いいえ")) {
      keeps("guide-trial", answer);
    }

    var today = TownClock.now().toLocalDate();
    var trial = noguchi.create(guide + "/revisions/dry-run?day=" + today, files(IF_NO));

    assertThat(trial.status()).isEqualTo(200);
    assertThat(trial.text("/comparison/contacts")).isEqualTo("3");
    assertThat(trial.text("/comparison/changed")).isEqualTo("3");
    assertThat(trial.text("/comparison/procedures/0/newlyNeeded")).isEqualTo("2");
    assertThat(trial.text("/comparison/procedures/0/noLongerNeeded")).isEqualTo("1");
    assertThat(sato.sees(guide + "?minVersion=1").text("/newest/revision")).isEqualTo("1");
  }

  @Test
  @DisplayName("はじめた案内は、ガイドやカタログが改められた後に尋ねても、はじめと一字も変わらない")
  void who_asks_again_is_told_the_same_and_who_comes_later_is_told_the_new() {
    var guide = "/guides/guide-years";
    revises("架空の犬の届", "鑑札");
    noguchi.create(guide + "/revisions", filesOfYears(IF_YES));
    noguchi.change(guide, "\"0\"", "revisions/1/publication", Map.of());
    var contact = received();
    var first = guided(contact, Map.of("犬", List.of("はい")), contact.header("ETag"));
    assertThat(first.text("/needed/0/documents/0")).isEqualTo("鑑札");

    // Years later the guide asks it the other way round, and the procedure has another name.
    TownClock.passes(Duration.ofMinutes(10));
    revises("架空の犬の届（新）", "注射済票");
    var revised = noguchi.change(guide, "\"1\"", "revisions", filesOfYears(IF_NO));
    noguchi.change(guide, revised.header("ETag"), "revisions/2/publication", Map.of());

    Screen.eventually(() -> toldLater().text("/notNeeded/0/name").equals("架空の犬の届（新）"));
    assertThat(toldLater().text("/revision")).isEqualTo("2");
    var again = guided(contact, Map.of(), "");
    assertThat(again.raw().body()).isEqualTo(first.raw().body());
    assertThat(guided(contact, Map.of("犬", List.of("いいえ")), first.header("ETag")).text("/revision"))
        .isEqualTo("1");
  }

  private Answer toldLater() {
    var later = received();
    return guided(later, Map.of("犬", List.of("はい")), later.header("ETag"));
  }

  private void revises(String name, String document) {
    var procedure = "/procedures/proc-years";
    var seen = noguchi.get(procedure);
    var definition =
        Map.of(
            "name", name,
            "summary", "試しの届",
            "department", "dept-citizens",
            "purposes", List.of("DOG"),
            "applicants", List.of("本人"),
            "documents", List.of(document),
            "standardDays", 0,
            "steps", List.of("受付"),
            "reviewItems", List.of());
    var drafted =
        seen.status() == 404
            ? noguchi.create(procedure + "/revisions", definition)
            : noguchi.change(procedure, seen.header("ETag"), "revisions", definition);
    var revision = seen.status() == 404 ? 1 : 2;
    var published =
        noguchi.change(
            procedure,
            drafted.header("ETag"),
            "revisions/%d/publication".formatted(revision),
            Map.of());
    assertThat(published.status()).as("%s", published.body()).isEqualTo(200);
    Screen.eventually(() -> noguchi.get(procedure).version() == published.version());
  }

  private Answer guided(Answer contact, Map<String, ?> answers, String seen) {
    var body = Map.of("contact", contact.id(), "guide", "guide-years", "answers", answers);
    var request =
        sato.request("/guidance").POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
    if (!seen.isEmpty()) {
      request.header("If-Match", seen);
    }
    var told = sato.send(request);
    assertThat(told.status()).as("%s", told.body()).isEqualTo(200);
    return told;
  }

  private static Map<String, ?> filesOfYears(String transitions) {
    var files =
        new HashMap<String, Object>(files(transitions.replace("dog-registration", "years")));
    files.put("procedures", encoded(PROCEDURES.replace("dog-registration", "years")));
    return files;
  }

  @Test
  @DisplayName("一行でも直すところがあれば、何も取り込まれない")
  void an_import_is_all_or_nothing() {
    var guide = "/guides/guide-broken";
    var broken = files(IF_YES.replace("はい", "たぶん"));

    var refused = noguchi.create(guide + "/revisions", broken);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("GUIDE_CANNOT_BE_USED");
    assertThat(refused.text("/errors/0/pointer")).isEqualTo("/transitions");
    assertThat(refused.text("/errors/0/detail")).contains("2行目", "たぶん");
    assertThat(noguchi.get(guide).status()).isEqualTo(404);
    var trial = noguchi.create(guide + "/revisions/dry-run", broken);
    assertThat(trial.status()).isEqualTo(200);
    assertThat(trial.body().at("/errors")).hasSize(1);
  }

  @Test
  @DisplayName("書き出したファイルは、そのまま取り込んでも何も変えない")
  void what_is_exported_comes_in_unchanged() {
    var city = noguchi.get("/guides/guide-city");
    var exported = new HashMap<String, String>();
    for (var file : List.of("procedures", "questions", "transitions")) {
      exported.put(file, Base64.getEncoder().encodeToString(export(file)));
    }

    var again = noguchi.change("/guides/guide-city", city.header("ETag"), "revisions", exported);

    assertThat(again.status()).as("%s", again.body()).isEqualTo(200);
    assertThat(again.version()).isEqualTo(city.version());
  }

  private byte[] export(String file) {
    var path =
        "/guides/guide-city/revisions/1/files/%s?encoding=CP932".formatted(file.toUpperCase());
    return Sheet.of(sato, path).bytes();
  }

  private void keeps(String guide, String answer) {
    var contact = received();
    var body =
        Map.of("contact", contact.id(), "guide", guide, "answers", Map.of("犬", List.of(answer)));
    var kept =
        sato.send(
            sato.request("/guidance")
                .header("If-Match", contact.header("ETag"))
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    assertThat(kept.status()).isEqualTo(200);
  }

  private Answer received() {
    return sato.create(
        "/contacts",
        Map.of(
            "channel", "COUNTER",
            "department", "dept-citizens",
            "purposes", List.of("DOG")));
  }

  private Answer asked(String guide, String answer) {
    return sato.create(
        "/guidance", Map.of("guide", guide, "answers", Map.of("犬", List.of(answer))));
  }

  private static Map<String, ?> files(String transitions) {
    return Map.of(
        "procedures", encoded(PROCEDURES),
        "questions", encoded(QUESTIONS),
        "transitions", encoded(transitions));
  }

  private static String encoded(String csv) {
    return Base64.getEncoder().encodeToString(csv.getBytes(UTF_8));
  }
}
