package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import jp.madoguchi.command.modelgateway.Exchange;
import jp.madoguchi.command.modelgateway.Outcome.Answered;
import jp.madoguchi.command.modelgateway.Outcome.Reason;
import jp.madoguchi.command.modelgateway.Outcome.Unanswered;
import jp.madoguchi.command.modelgateway.Placing;
import jp.madoguchi.command.modelgateway.Sentence;
import jp.madoguchi.platform.consultation.Meaning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@DisplayName("AIナビ相談と言語モデル")
class ConsultationWithModelTest {

  private static final String MOVING_IN = "転入届に必要な書類は?";

  @LocalServerPort private int port;
  private Counsel counsel;
  private Clerk sato;

  @BeforeEach
  void sato_comes_to_work() {
    counsel = Counsel.at(port);
    sato = counsel.sato();
    counsel.knows("joruri-313", "市外から引っ越してきたとき（転入届）", "# 届け出に必要なもの\n届出人の本人確認書類\n転出証明書");
  }

  @Test
  @DisplayName("モデルがあれば、その言葉が届くそばから見え、やり取りとともに残る")
  void words_are_seen_as_they_come_and_are_kept_with_what_was_sent() {
    var question = "転入届の書類をやさしく教えて";
    var ready = new CountDownLatch(1);
    ScriptedModel.isAsked(
        question,
        shown -> {
          ScriptedModel.waitsFor(ready);
          shown.accept("本人確認書類と");
          shown.accept("転出証明書です。");
          var whole = "本人確認書類と転出証明書です。";
          return new Answered(
              exchange(), whole, List.of(new Sentence(whole, List.of(), true, List.of())));
        });
    var asked = counsel.asks(question, Map.of("language", "PLAIN_JAPANESE"));

    sato.looksAt(asked);

    try (var watched = Broadcast.of(sato, asked)) {
      ready.countDown();
      assertThat(watched.nextNamed("words").data().at("/text").asString()).isEqualTo("本人確認書類と");
      assertThat(watched.next().data().at("/text").asString()).isEqualTo("転出証明書です。");
      var page = watched.next();
      assertThat(page.name()).isEqualTo("consultation");
      assertThat(page.data().at("/reply/text").asString()).isEqualTo("本人確認書類と転出証明書です。");
    }

    var kept = counsel.answerTo(asked);
    assertThat(kept.text("/reply/exchange/sent")).isEqualTo("出典: 〔…〕");
    assertThat(kept.text("/reply/exchange/model")).isEqualTo("scripted");
    assertThat(kept.text("/languageLabel")).isEqualTo("やさしい日本語");
  }

  @Test
  @DisplayName("モデルが途中で切れると、検索の答えが見え、事実がその理由を言う。ほかの質問は待たされない")
  void a_model_that_breaks_off_leaves_the_answer_of_the_search() {
    var question = "転入届の届け出に必要なもの";
    var broken = new CountDownLatch(1);
    ScriptedModel.isAsked(
        question,
        shown -> {
          ScriptedModel.waitsFor(broken);
          shown.accept("本人確認");
          return new Unanswered(Reason.CUT_OFF, exchange());
        });
    var slow = counsel.asks(question);

    assertThat(counsel.answered(MOVING_IN).text("/state")).isEqualTo("ANSWERED");
    Screen.eventually(() -> sato.get("/consultations/" + slow.id()).text("/state").equals("ASKED"));
    broken.countDown();

    var answer = counsel.answerTo(slow);
    assertThat(answer.text("/reply/sources/0/sourceId")).isEqualTo("joruri-313");
    assertThat(answer.body().at("/reply/text").isNull()).isTrue();
    assertThat(answer.text("/reply/silence")).isEqualTo("CUT_OFF");
    assertThat(answer.text("/reply/silenceLabel")).isEqualTo("回答の中断");
    assertThat(answer.text("/reply/exchange/received")).isEqualTo("本人確認書類と〔");
  }

  @Test
  @DisplayName("質問の意味の位置を尋ねると、何が送られたかが、答えた相談にも断った相談にも残る")
  void what_left_to_be_placed_by_its_meaning_is_kept_with_the_answer() {
    for (var question : List.of(MOVING_IN + "、意味で探す", "架空月旅行助成金のこと")) {
      ScriptedModel.places(
          question,
          new Placing(
              "〔氏名1〕さんのこと",
              "scripted",
              new Meaning("scripted", new float[] {1, 0, 0}),
              Duration.ofMillis(35)));

      var placing = counsel.answered(question).body().at("/reply/placing");

      assertThat(placing.at("/sent").asString()).isEqualTo("〔氏名1〕さんのこと");
      assertThat(placing.at("/model").asString()).isEqualTo("scripted");
      assertThat(placing.at("/coordinates").asInt()).isEqualTo(3);
      assertThat(placing.at("/millis").asInt()).isEqualTo(35);
    }
  }

  private static Exchange exchange() {
    return new Exchange(
        "出典: 〔…〕", "本人確認書類と〔", "scripted", "answer@0", Duration.ofMillis(40), 12, 5, Map.of());
  }
}
