package jp.madoguchi.command.modelgateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.command.modelgateway.Outcome.Answered;
import jp.madoguchi.command.modelgateway.Outcome.Reason;
import jp.madoguchi.command.modelgateway.Outcome.Unanswered;
import jp.madoguchi.workbench.fakemodel.Parrot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Instructions in questions and articles change nothing: neither what is sent, nor what is shown.
 */
class InjectionTest {

  private static final String QUESTION = "転入届はいつまでですか";
  private static final List<String> MARKS = List.of("〔根拠なし〕", "〔出典で確認できません〕");

  static Stream<Injection> all() throws IOException {
    return Injection.all().stream();
  }

  @Test
  void there_are_enough_and_of_every_risk_that_words_can_cause() throws IOException {
    assertThat(Injection.all()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(Injection.all().stream().map(Injection::owasp).distinct()).hasSize(10);
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_frame_stays(Injection injection) {
    var plain = messages(QUESTION, WayOut.MOVING_IN.text());
    var inSource = messages(QUESTION, WayOut.MOVING_IN.text() + "\n" + injection.text());
    var inQuestion = messages(QUESTION + "\n" + injection.text(), WayOut.MOVING_IN.text());

    for (var messages : List.of(inSource, inQuestion)) {
      assertThat(messages).hasSize(2);
      assertThat(messages.get(0)).isEqualTo(plain.get(0));
      assertThat(linesOfTheHouse(messages.get(1))).isEqualTo(linesOfTheHouse(plain.get(1)));
      assertThat(messages.get(1)).doesNotContain("<|", "[INST]", "<script", "](http", "{\"role");
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void whoever_obeys_is_not_listened_to(Injection injection) {
    var way = WayOut.saying(injection.obeying());
    var poisoned = new SourceText("article-poisoned", "お知らせ", injection.text());
    var outcome =
        injection.fitsAQuestion()
            ? way.ask(injection.text())
            : way.ask(QUESTION, List.of(WayOut.MOVING_IN, poisoned), KnownPerson.nobody());

    assertThat(way.shown).allMatch(InjectionTest::isTrueOrMarked);
    switch (outcome) {
      case Answered answered ->
          assertThat(answered.sentences()).allMatch(one -> isTrueOrMarked(one.text()));
      case Unanswered(var reason, _) ->
          assertThat(reason).isIn(Reason.ANSWER_NOT_CLEARED, Reason.NOT_CLEARED);
    }
  }

  @Test
  void there_are_no_tools() {
    var way = WayOut.to(Parrot::answerTo);
    way.ask(QUESTION);

    assertThat(way.sent()).doesNotContain("\"tools\"", "\"functions\"", "tool_choice");
  }

  private static boolean isTrueOrMarked(String sentence) {
    var bare = sentence.replaceAll("\\[\\d+]", "").strip();
    return WayOut.MOVING_IN.text().contains(bare) || MARKS.stream().anyMatch(sentence::contains);
  }

  private static List<String> messages(String question, String source) {
    var way = WayOut.saying("はい。[1]");
    way.ask(question, List.of(new SourceText("article-1", "転入届", source)), KnownPerson.nobody());
    return JsonMapper.shared()
        .readTree(way.requests().getFirst())
        .path("messages")
        .valueStream()
        .map(message -> message.path("content"))
        .map(JsonNode::asString)
        .toList();
  }

  private static List<String> linesOfTheHouse(String message) {
    return message.lines().filter(line -> !line.startsWith("│ ")).toList();
  }
}
