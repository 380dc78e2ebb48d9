package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@DisplayName("手続判定の、質問と合わない回答")
class UnfitAnswersTest {

  @LocalServerPort private int port;

  @ParameterizedTest
  @DisplayName("質問と合わない回答は、どこが合わないかを言って断られる")
  @CsvSource(
      delimiter = '|',
      value = {
        "{'answers':{'天気':['晴れ']}} | 422 | UNKNOWN_ANSWER | /answers/天気",
        "{'answers':{'用件':['入学']}} | 422 | UNKNOWN_ANSWER | /answers/用件",
        "{'answers':{'用件':['転入','転入']}} | 422 | UNKNOWN_ANSWER | /answers/用件",
        "{'answers':{'用件':['転入'],'マイナンバーカード':['はい','いいえ']}} | 422 | UNKNOWN_ANSWER | /answers/マイナンバーカード",
        "{'answers':{'用件':['転入'],'マイナンバーカード':[]}} | 422 | UNKNOWN_ANSWER | /answers/マイナンバーカード",
        "{'answers':{'用件':['転出'],'マイナンバーカード':['はい']}} | 422 | ANSWERS_CONTRADICT | /answers/マイナンバーカード",
        "{'answers':{'用件':[null]}} | 422 | UNKNOWN_ANSWER | /answers/用件",
        "{'revision':99} | 422 | GUIDE_REVISION_IS_UNKNOWN | ''",
        "{'revision':0} | 422 | GUIDE_REVISION_IS_UNKNOWN | ''",
        "{'on':'1999-01-01'} | 422 | GUIDE_REVISION_IS_UNKNOWN | ''",
        "{'guide':'guide-nobody'} | 422 | GUIDE_IS_UNKNOWN | ''",
        "{'contact':'contact-0'} | 404 | NOT_FOUND | ''",
      })
  void answers_that_do_not_fit_are_refused(String body, int status, String code, String pointer) {
    var sato = Clerk.at(port, "staff-sato", "dept-citizens");
    var request = sato.request("/guidance").POST(BodyPublishers.ofString(body.replace('\'', '"')));

    var refused = sato.send(request);

    assertThat(refused.status()).isEqualTo(status);
    assertThat(refused.code()).isEqualTo(code);
    assertThat(refused.text("/errors/0/pointer")).isEqualTo(pointer);
  }
}
