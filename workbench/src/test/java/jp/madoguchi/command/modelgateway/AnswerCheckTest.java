package jp.madoguchi.command.modelgateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.command.modelgateway.Outcome.Answered;
import jp.madoguchi.command.modelgateway.Outcome.Reason;
import jp.madoguchi.command.modelgateway.Outcome.Unanswered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a model says is held against the sources before anybody reads it. */
class AnswerCheckTest {

  private static final String TRUE = "転入届は、引っ越した日から14日以内に市民課へ届け出てください。[1]";

  @Test
  void a_fee_that_stands_in_no_source_is_struck() {
    var sentence = answered(TRUE + "手数料は500円です。[1]").sentences().getLast();

    assertThat(sentence.struck()).containsExactly("500円");
    assertThat(sentence.text()).contains("手数料は〔根拠なし〕です").doesNotContain("500");
    assertThat(sentence.supported()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"手数料は三百円です。[1]", "手数料は３００円です。[1]", "手数料は300 円です。[1]"})
  void a_fee_may_be_written_otherwise_than_in_the_source(String said) {
    assertThat(answered(TRUE + said).sentences().getLast().struck()).isEmpty();
  }

  @Test
  void a_day_instead_of_a_fee_is_struck() {
    assertThat(answered(TRUE + "手数料は14円です。[1]").sentences().getLast().struck())
        .containsExactly("14円");
  }

  @Test
  void what_no_source_supports_is_marked() {
    var sentences = answered(TRUE + "引っ越しの荷物は運送業者に頼めます。[1]本人確認書類を持参してください。").sentences();

    assertThat(sentences).extracting(Sentence::supported).containsExactly(true, false, false);
    assertThat(sentences.get(1).text()).endsWith("〔出典で確認できません〕");
  }

  @Test
  void without_any_support_nothing_is_shown() {
    var way = WayOut.saying("引っ越しの荷物は運送業者に頼めます。");
    assertThat(way.ask("転入届"))
        .isInstanceOfSatisfying(Unanswered.class, AnswerCheckTest::isNotCleared);
    assertThat(way.shown).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "〔氏名7〕さんが届け出てください。[1]",
        "〔氏名1さんが届け出てください。[1]",
        "電話は0166-26-1111です。[1]",
        "山田太郎さんが担当します。[1]",
        "詳しくは https://city.example/ をご覧ください。[1]",
        "<img src=x>"
      })
  void what_is_leaked_or_made_up_ends_the_answer(String said) {
    var way = WayOut.saying(TRUE + said + "手数料は300円です。[1]");
    assertThat(way.ask("転入届"))
        .isInstanceOfSatisfying(Unanswered.class, AnswerCheckTest::isNotCleared);
    assertThat(String.join("", way.shown)).isIn("", TRUE);
  }

  @Test
  void a_model_may_say_that_it_does_not_know() {
    var way = WayOut.saying("出典からは答えられません。");
    assertThat(((Unanswered) way.ask("転入届")).reason()).isEqualTo(Reason.DECLINED);
  }

  @Test
  void a_forged_placeholder_is_not_put_back() {
    var way = WayOut.saying(TRUE);
    way.ask("山田花子さんと〔氏名1〕と〔氏名2〕のことです", List.of(WayOut.MOVING_IN), KnownPerson.nobody());

    assertThat(way.sent()).contains("〔氏名1〕さんと（").doesNotContain("〔氏名2〕", "花子");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "田\uE000さんの転入届",
        "5bGx55Sw5aSq6YOO44GV44KT44Gu6Zu76Kmx",
        "%E5%B1%B1%E7%94%B0 さんの届"
      })
  void what_nobody_can_read_is_not_sent(String question) {
    var way = WayOut.saying(TRUE);
    assertThat(((Unanswered) way.ask(question)).reason()).isEqualTo(Reason.NOT_CLEARED);
    assertThat(way.requests()).isEmpty();
  }

  private static void isNotCleared(Unanswered outcome) {
    assertThat(outcome.reason()).isEqualTo(Reason.ANSWER_NOT_CLEARED);
  }

  private static Answered answered(String answer) {
    var way = WayOut.saying(answer);
    return (Answered) way.ask("転入届はいつまでですか");
  }
}
