package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What every refusal looks like (RFC 9457), and what none of them gives away. */
final class Problem {

  private static final List<String> MEMBERS =
      List.of("/type", "/title", "/status", "/detail", "/code", "/traceId");

  private static final List<String> NOBODYS_BUSINESS =
      List.of("ひみつ", "SECRET", "Exception", "jp.madoguchi", "java.", "tools.jackson", "\\tat ");

  private Problem() {}

  static void is(Answer answer, int status, String code) {
    isOne(answer);
    assertThat(answer.code()).as("%s", answer.body()).isEqualTo(code);
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(status);
  }

  static void isOne(Answer answer) {
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    for (var member : MEMBERS) {
      assertThat(answer.text(member)).as("%s of %s", member, answer.body()).isNotBlank();
    }
    assertThat(answer.body().at("/status").asInt()).isEqualTo(answer.status());
    assertThat(answer.text("/detail")).as("a sentence for people").containsPattern("[ぁ-ん]");
    assertThat(answer.raw().body()).doesNotContain(NOBODYS_BUSINESS);
  }
}
