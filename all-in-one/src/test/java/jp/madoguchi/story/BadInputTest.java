package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("正しくない入力")
class BadInputTest {

  private static final String RECEPTION =
      """
      {"channel": "COUNTER", "department": "dept-citizens", "purposes": ["MOVING_IN"]}""";

  @LocalServerPort int port;

  private Clerk sato;
  private Answer received;
  private Answer opened;

  @BeforeAll
  void there_is_a_visitor_and_a_case() {
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
    received = sato.create("/contacts", Screen.visit("X-1", "dept-citizens"));
    opened =
        sato.create(
            "/cases",
            Map.of("procedure", "proc-disability-handbook", "department", "dept-citizens"));
  }

  @AfterAll
  void nothing_has_happened_to_them() {
    assertThat(sato.looksAt(received).header("ETag")).isEqualTo("\"0\"");
    assertThat(sato.looksAt(opened).header("ETag")).isEqualTo("\"0\"");
  }

  @ParameterizedTest(name = "{0} {1}")
  @DisplayName("本文の形が違えば400、値があり得なければ422で、どこが違うかを指す")
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = BadBodies.OF_CONTACTS)
  void a_body_of_a_contact_is_refused(
      String what, String body, int status, String code, String pointer) {
    isRefused(post("/contacts/" + received.id(), what, body), status, code, pointer);
  }

  @ParameterizedTest(name = "{0} {1}")
  @DisplayName("手続の本文も同じ")
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = BadBodies.OF_CASES)
  void a_body_of_a_case_is_refused(
      String what, String body, int status, String code, String pointer) {
    isRefused(post("/cases/" + opened.id(), what, body), status, code, pointer);
  }

  @ParameterizedTest
  @DisplayName("正しい JSON でなければ、どこへの本文でも400")
  @ValueSource(strings = {"", " ", "{", "{\"channel\": ひみつ}", "[", "nul", "\u0000", "{'a':1}"})
  void what_is_no_json_is_refused(String body) {
    Problem.is(post("/contacts", "", body), 400, "MALFORMED_BODY");
    Problem.is(post("/cases", "", body), 400, "MALFORMED_BODY");
    Problem.is(post("/contacts/contact-nobody", "notes", body), 400, "MALFORMED_BODY");
    Problem.is(post("/contacts", "", RECEPTION + "{}"), 400, "MALFORMED_BODY");
  }

  @Test
  @DisplayName("限りなく入れ子の本文や、1MBの記録、2MiBを超える本文は受け取らない")
  void what_is_too_large_is_refused() {
    var life = "/contacts/" + received.id();
    var note = "{\"kind\": \"SERVICE\", \"text\": \"%s\"}";

    Problem.is(post("/contacts", "", "[".repeat(100_000)), 400, "MALFORMED_BODY");
    Problem.is(post(life, "notes", note.formatted("あ".repeat(350_000))), 422, "INVALID_VALUE");
    Problem.is(post(life, "notes", note.formatted("x".repeat(3 << 20))), 413, "BODY_TOO_LARGE");
    Problem.is(post("/contacts", "", " ".repeat(3 << 20)), 413, "BODY_TOO_LARGE");
  }

  @ParameterizedTest
  @DisplayName("JSON と言わずに送られた本文は415")
  @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
  void another_kind_of_body_is_refused(String type) {
    var request = sato.request("/contacts").setHeader("Content-Type", type);

    Problem.is(
        sato.send(request.POST(BodyPublishers.ofString(RECEPTION))), 415, "UNSUPPORTED_MEDIA_TYPE");
  }

  @ParameterizedTest(name = "{0} {1}")
  @DisplayName("ない操作は405、ない場所は404")
  @CsvSource({
    "PUT, /contacts, 405",
    "DELETE, /contacts/contact-nobody, 405",
    "PATCH, /cases/case-nobody, 405",
    "GET, /contacts/contact-nobody/notes, 405",
    "POST, /board, 405",
    "GET, /nowhere, 404",
    "POST, /contacts/contact-nobody/nothing, 404",
  })
  void what_cannot_be_done_is_refused(String method, String path, int status) {
    var request = sato.request(path).method(method, BodyPublishers.ofString("{}"));

    Problem.is(sato.send(request), status, status == 404 ? "NOT_FOUND" : "METHOD_NOT_ALLOWED");
  }

  @ParameterizedTest
  @DisplayName("読むときの誤りは400")
  @ValueSource(
      strings = {
        "/contacts?limit=-1",
        "/contacts?limit=0",
        "/contacts?limit=201",
        "/contacts?limit=99999999999999999999",
        "/contacts?limit=SECRET",
        "/contacts?state=SECRET",
        "/contacts?channel=SECRET",
        "/contacts?date=2026-02-30",
        "/contacts?date=SECRET",
        "/contacts?department=SECRET",
        "/contacts?cursor=SECRET",
        "/contacts?cursor=JG5lfnsiJG5lIjoxfQ",
        "/contacts?cursor=MjAyNi0wNC0wMlQwMDowMDowMC4wMDBafiRTRUNSRVQ",
        "/contacts/contact-nobody?minVersion=SECRET",
        "/contacts/contact-nobody?minVersion=99999999999999999999",
        "/cases?limit=-1",
        "/cases?cursor=SECRET",
        "/cases?state=SECRET",
        "/cases?due=SECRET",
        "/cases?procedure=SECRET",
        "/cases/case-nobody/timeline?minVersion=SECRET",
        "/board?department=SECRET",
        "/board/stream?department=SECRET",
        "/handover-inbox?limit=-1",
        "/handover-inbox?cursor=SECRET",
        "/work-list?mine=SECRET",
        "/work-list?due=SECRET",
        "/work-list?cursor=SECRET",
        "/procedures?purpose=SECRET",
        "/procedures?limit=1000000",
        "/staff?cursor=SECRET",
        "/audit/consistency?from=SECRET&to=2"
      })
  void what_cannot_be_asked_is_refused(String path) {
    Problem.is(sato.get(path.replace("%", "%%")), 400, "MALFORMED_PARAMETER");
  }

  @Test
  @DisplayName("道とも言えない道も、同じ形で断る")
  void a_path_that_is_no_path_is_refused() {
    var refused = sato.get("/contacts/contact-%%2e%%2e%%2fSECRET");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    assertThat(refused.code()).isEqualTo("BAD_REQUEST");
    assertThat(refused.raw().body()).doesNotContain("SECRET", "Tomcat", "html");
  }

  @Test
  @DisplayName("中継の続きを、あり得ない位置からは受け取れない")
  void no_stream_goes_on_from_a_position_that_cannot_be() {
    for (var position : List.of("SECRET", "-1", "1.", "99999999999999999999")) {
      var request = sato.request("/board/stream").header("Last-Event-ID", position);
      Problem.is(sato.send(request.GET()), 400, "MALFORMED_PARAMETER");
    }
  }

  @Test
  @DisplayName("ヘッダーは、パラメーターとして読まれない")
  void a_header_is_no_parameter() {
    var named = sato.request("/contacts").header("Limit", "-1").header("Cursor", "SECRET");
    assertThat(sato.send(named.GET()).status()).isEqualTo(200);

    var tamura = Clerk.at(port, "staff-tamura", "dept-general-affairs");
    var mailed = tamura.request("/audit/reports/per-staff").header("From", "auditor@example.jp");
    assertThat(tamura.send(mailed.GET()).status()).isEqualTo(200);
  }

  private void isRefused(Answer answer, int status, String code, String pointer) {
    Problem.is(answer, status, code);
    assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer == null ? "" : pointer);
  }

  private Answer post(String life, String what, String body) {
    var path = what.isEmpty() ? life : life + "/" + what;
    return sato.send(
        sato.request(path).header("If-Match", "\"0\"").POST(BodyPublishers.ofString(body)));
  }
}
