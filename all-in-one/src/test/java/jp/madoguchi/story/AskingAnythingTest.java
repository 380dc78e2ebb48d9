package jp.madoguchi.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@DisplayName("ナレッジに何を尋ねても")
class AskingAnythingTest {

  @LocalServerPort private int port;
  private Clerk sato;

  @BeforeEach
  void sato_comes_to_work() {
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title:転入 AND *:*",
        "転入届^4 \"",
        "+転入届 -期間 (",
        "転入届~2 OR [a TO z]",
        "/転入.*/",
        "転入\\",
        "a"
      })
  @DisplayName("検索の記号を打っても、ただの文字として探される")
  void whatever_is_typed_is_only_looked_for(String question) {
    assertThat(search(question).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 422",
    "%20, 422",
    "%EF%BC%9F%E3%80%82, 422",
    "%ED%A0%80, 400",
    "%00, 422",
    "123456789018, 422",
  })
  @DisplayName("質問になっていないものは、理由とともに断られる")
  void what_is_no_question_is_refused(String encoded, int status) {
    var refused = sato.get("/knowledge/search?q=" + encoded.replace("%", "%%"));

    assertThat(refused.status()).isEqualTo(status);
    assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "字"})
  @DisplayName("一万文字の質問は断られる")
  void a_letter_is_no_question(String character) {
    var refused = search(character.repeat(10_000));

    assertThat(refused.status()).isBetween(400, 499);
    assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
  }

  @Test
  @DisplayName("件数の指定がおかしければ断られる")
  void a_limit_has_limits() {
    assertThat(sato.get("/knowledge/search?q=a&limit=0").status()).isEqualTo(400);
    assertThat(sato.get("/knowledge/search?q=a&limit=11").status()).isEqualTo(400);
    assertThat(sato.get("/knowledge/search").status()).isEqualTo(400);
  }

  private Answer search(String question) {
    return sato.get("/knowledge/search?q=" + URLEncoder.encode(question, UTF_8).replace("%", "%%"));
  }
}
