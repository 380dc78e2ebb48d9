package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@DisplayName("来庁者")
class VisitorsTest {

  private static final Map<String, Object> HANAKO =
      Map.of(
          "name", "架空 花子",
          "kana", "カクウ ハナコ",
          "birthDate", "昭和30年2月30日",
          "phones", List.of("0166-00-0000", "090-0000-0000"),
          "address", Map.of("postalCode", "070-0000", "fullAddress", "架空市7条通9丁目"),
          "language", "vi",
          "residentNumber", "1234567",
          "considerations", List.of("WHEELCHAIR"));

  @LocalServerPort int port;

  private Clerk sato;

  @BeforeEach
  void at_the_desks() {
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
  }

  @Test
  @DisplayName("登録した来庁者は、入力したとおりに読める。暦にない生年月日も、検査数字の合わない宛名番号も受け取る")
  void a_visitor_reads_as_they_were_entered() {
    var registered = sato.create("/visitors", HANAKO);

    assertThat(registered.status()).as("%s", registered.body()).isEqualTo(201);
    assertThat(registered.header("Location")).isEqualTo("/api/v1/visitors/" + registered.id());
    var page = sato.looksAt(registered);
    assertThat(page.header("ETag")).isEqualTo("\"0\"");
    assertThat(page.text("/name")).isEqualTo("架空 花子");
    assertThat(page.text("/birthDate/asWritten")).isEqualTo("昭和30年2月30日");
    assertThat(page.text("/birthDate/sortable")).isEqualTo("1955-02-30");
    assertThat(page.text("/phones/1")).isEqualTo("090-0000-0000");
    assertThat(page.text("/address/fullAddress")).isEqualTo("架空市7条通9丁目");
    assertThat(page.text("/residentNumber")).isEqualTo("1234567");
    assertThat(page.text("/considerationLabels/0")).isEqualTo("車椅子");
    assertThat(page.body().at("/mark/protection").isNull()).isTrue();
  }

  @Test
  @DisplayName("同じ鍵で登録し直しても、来庁者はひとりである")
  void a_visitor_is_registered_once() {
    var key = UUID.randomUUID().toString();

    var once = sato.create("/visitors", key, HANAKO);
    var again = sato.create("/visitors", key, HANAKO);

    assertThat(again.id()).isEqualTo(once.id());
    assertThat(again.version()).isZero();
  }

  @ParameterizedTest
  @DisplayName("異体字、サロゲートペア、外字、全角、半角カナの氏名も、一字たがわず返る")
  @ValueSource(
      strings = {"渡\uDB40\uDD01邉\uDB40\uDD02 花子", "𠮷野 家子", "\uE000田 一郎", "ｶｸｳ　ﾊﾅｺ", "㍿か\u3099"})
  void a_name_comes_back_to_the_letter(String name) {
    var registered = sato.create("/visitors", Map.of("name", name));

    assertThat(sato.looksAt(registered).text("/name")).isEqualTo(name);
  }

  @Test
  @DisplayName("異動も訂正も前の内容を残し、ほかの人が先に変えていれば412である")
  void what_was_so_before_stays() {
    var seen = sato.create("/visitors", HANAKO);
    var stale = seen.header("ETag");
    seen =
        sato.does(
            seen,
            "particulars",
            Map.of(
                "kind",
                "AMENDMENT",
                "address",
                Map.of("fullAddress", "架空市6条通10丁目"),
                "removed",
                List.of("PHONES"),
                "reason",
                "転居"));
    seen =
        sato.does(
            seen, "particulars", Map.of("kind", "CORRECTION", "kana", "カクウ ハナエ", "reason", "誤記"));

    var page = sato.looksAt(seen);
    assertThat(page.text("/address/fullAddress")).isEqualTo("架空市6条通10丁目");
    assertThat(page.body().at("/phones")).isEmpty();
    assertThat(page.text("/kana")).isEqualTo("カクウ ハナエ");
    assertThat(page.text("/earlier/0/address/fullAddress")).isEqualTo("架空市7条通9丁目");
    assertThat(page.body().at("/earlier/0/correction").asBoolean()).isFalse();
    assertThat(page.text("/earlier/1/kana")).isEqualTo("カクウ ハナコ");
    assertThat(page.body().at("/earlier/1/correction").asBoolean()).isTrue();
    Problem.is(
        sato.change(
            "/visitors/" + page.id(), stale, "considerations", Map.of("considerations", List.of())),
        412,
        "VERSION_IS_STALE");
  }

  @Test
  @DisplayName("対応には、氏名か、登録されている来庁者のどちらかを記録する")
  void a_contact_is_somebodys_by_name_or_by_id() {
    var contact = sato.create("/contacts", Screen.visit("V-1", "dept-citizens"));
    var life = "/contacts/" + contact.id();

    Problem.is(sato.change(life, "\"0\"", "visitor", Map.of()), 422, "NAME_OR_VISITOR");
    Problem.is(
        sato.change(life, "\"0\"", "visitor", Map.of("visitor", "visitor-nobody", "phone", "1")),
        422,
        "NAME_OR_VISITOR");
    Problem.is(
        sato.change(life, "\"0\"", "visitor", Map.of("visitor", "visitor-nobody")),
        422,
        "VISITOR_IS_UNKNOWN");
    Problem.is(
        sato.create("/cases", Map.of("procedure", "proc-moving-in", "visitor", "visitor-nobody")),
        422,
        "VISITOR_IS_UNKNOWN");
    Problem.is(
        sato.create("/visitors", Map.of("name", "架空", "birthDate", "昭和65年1月1日")),
        422,
        "INVALID_VALUE");
    Problem.is(sato.create("/visitors", Map.of()), 422, "INVALID_VALUE");
    Problem.is(sato.get("/visitors/visitor-nobody"), 404, "NOT_FOUND");
    Problem.is(sato.get("/visitors/visitor-nobody/history"), 404, "NOT_FOUND");
  }

  @ParameterizedTest(name = "{0} {1}")
  @DisplayName("来庁者の本文の形が違えば400、値があり得なければ422で、どこが違うかを指す")
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = BadBodies.OF_VISITORS)
  void a_body_of_a_visitor_is_refused(
      String what, String body, int status, String code, String pointer) {
    var takahashi = Clerk.at(port, "staff-takahashi", "dept-citizens");
    var registered = takahashi.create("/visitors", HANAKO);
    var seen = takahashi.does(registered, "protections", Map.of("ground", "STALKING"));

    var answer =
        takahashi.send(
            takahashi
                .request("/visitors/" + seen.id() + "/" + what)
                .header("If-Match", seen.header("ETag"))
                .POST(BodyPublishers.ofString(body)));

    Problem.is(answer, status, code);
    assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer == null ? "" : pointer);
    assertThat(answer.raw().body()).doesNotContain("SECRET");
  }
}
