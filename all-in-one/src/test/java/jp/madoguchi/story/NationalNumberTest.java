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
@DisplayName("個人番号は受け取らない")
class NationalNumberTest {

  private static final String NUMBER = "123456789018";
  private static final String SENTENCE = "個人番号は登録も検索もできません";

  @LocalServerPort int port;

  private Clerk sato;

  @BeforeEach
  void at_the_desk() {
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
  }

  @ParameterizedTest
  @DisplayName("どの書き方でも、どの項目でも断り、番号は繰り返さない")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"kind": "SERVICE", "text": "番号は123456789018です"}        | /text
          {"kind": "SERVICE", "text": "番号は１２３４ー５６７８ー９０１８"}   | /text
          {"kind": "SERVICE", "text": "\\u0031\\u0032345678 9018"}      | /text
          {"kind": "1234-5678-9018", "text": "住民票"}                  | /kind
          {"kind": 123456789018, "text": "住民票"}                      | /kind
          {"kind": "SERVICE", "text": ["住民票", "1234 5678 9018"]}     | /text/1
          {"123456789018": "住民票"}                                    | ''
          {"kind": {"a/b": "1234 5678 9018"}}                           | /kind/a~1b
          """)
  void in_no_field_of_a_body(String body, String pointer) {
    var answer =
        sato.send(
            sato.request("/contacts/contact-nobody/notes")
                .header("If-Match", "\"0\"")
                .POST(BodyPublishers.ofString(body)));

    isRefused(answer);
    assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
    assertThat(answer.text("/errors/0/detail")).contains(SENTENCE);
  }

  @ParameterizedTest
  @DisplayName("URL に書いても断る")
  @ValueSource(
      strings = {
        "/contacts?cursor=123456789018",
        "/contacts?q=1234-5678-9018",
        "/contacts?q=1234+5678+9018",
        "/contacts?q=%%EF%%BC%%91234%%205678%%209018",
        "/contacts?123456789018",
        "/contacts/123456789018",
        "/contacts/contact-123456789018"
      })
  void in_no_address(String path) {
    var answer = sato.get(path);

    isRefused(answer);
    assertThat(answer.text("/detail")).contains(SENTENCE);
  }

  @Test
  @DisplayName("URL の形をしていないところにあっても、繰り返さない")
  void in_nothing_that_is_no_address() {
    var answer = sato.get("/nowhere;name=1234-5678-9018");

    Problem.is(answer, 400, "BAD_REQUEST");
    assertThat(answer.raw().body()).doesNotContain(NUMBER, "5678");
  }

  @ParameterizedTest
  @DisplayName("ヘッダーに書いても断る")
  @ValueSource(strings = {"X-Terminal", "X-Purpose", "Idempotency-Key", "If-Match"})
  void in_no_header(String header) {
    var answer =
        sato.send(
            sato.request("/contacts")
                .header(header, "1234-5678-9018")
                .POST(BodyPublishers.ofString("{}")));

    isRefused(answer);
    assertThat(answer.text("/detail")).contains(header, SENTENCE);
  }

  @Test
  @DisplayName("ほかの番号は受け取る")
  void other_numbers_are_taken() {
    var seen = sato.create("/contacts", Screen.visit("N-901", "dept-citizens"));

    for (var text : new String[] {"法人番号 1180301018771", "電話 +81-90-1234-5678", "123456789012"}) {
      seen = sato.does(seen, "notes", Map.of("kind", "SERVICE", "text", text));
    }

    assertThat(sato.looksAt(seen).text("/notes/0/text")).isEqualTo("法人番号 1180301018771");
  }

  private static void isRefused(Answer answer) {
    Problem.is(answer, 422, "INVALID_VALUE");
    assertThat(answer.raw().body()).doesNotContain(NUMBER, "5678");
  }
}
