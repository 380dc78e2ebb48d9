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
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a model says about a 審査項目 is held against what it was told. */
class ReviewProposalTest {

  private static final String STATED = "家賃が高く、住宅に困っています";
  private static final String GROUNDS = "家賃が高く住宅に困っていると書かれています。[2]";

  static Stream<Injection> all() throws IOException {
    return Injection.all().stream();
  }

  @ParameterizedTest
  @ValueSource(strings = {"判定：不一致\n", "判定:不一致\n", "判定： 不一致。\n", "判定：不一致。"})
  void a_verdict_and_its_grounds_come_back_in_order(String opening) {
    var answered = (Answered) judged(opening + GROUNDS);

    assertThat(answered.sentences()).extracting(Sentence::text).containsExactly("判定：不一致", GROUNDS);
    assertThat(answered.sentences().getLast().sources()).containsExactly("application");
    assertThat(answered.exchange().promptVersion()).startsWith("review@");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "判定：一致",
        "判定：一致\n家賃が高く住宅に困っていると書かれています。",
        "判定：一致\n判定：不一致\n家賃が高く住宅に困っていると書かれています。[2]",
        "家賃が高く住宅に困っていると書かれています。[2]\n判定：一致",
        "判定：一致\n電話0166-26-1111で家賃が高く住宅に困っています。[2]",
        "判定：一致\n景色のよい部屋が希望だからです。[2]"
      })
  void what_stands_on_nothing_says_two_things_or_tells_too_much_is_not_shown(String said) {
    assertThat(((Unanswered) judged(said)).reason()).isEqualTo(Reason.ANSWER_NOT_CLEARED);
  }

  @Test
  void a_verdict_that_there_is_not_is_no_opening() {
    var answered = (Answered) judged("判定：合格\n" + GROUNDS);

    assertThat(answered.sentences().getFirst().text()).isNotIn("判定：一致", "判定：不一致", "判定：要確認");
  }

  @Test
  void the_fake_model_answers_in_the_right_form() {
    var way = WayOut.to(Parrot::answerTo);

    var answered = (Answered) way.judge(STATED, KnownPerson.nobody());

    assertThat(answered.sentences())
        .extracting(Sentence::text)
        .containsExactly("判定：一致", "困っている事情：" + STATED + "。[2]");
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_frame_stays(Injection injection) {
    var plain = messages(STATED);
    var poisoned = messages(STATED + "\n" + injection.text());

    assertThat(poisoned.get(0)).isEqualTo(plain.get(0));
    assertThat(linesOfTheHouse(poisoned.get(1))).isEqualTo(linesOfTheHouse(plain.get(1)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void whoever_obeys_proposes_nothing(Injection injection) {
    var way = WayOut.saying(injection.obeying());

    var outcome = way.judge(STATED + "\n" + injection.text(), KnownPerson.nobody());

    if (outcome instanceof Answered answered) {
      assertThat(answered.sentences().getFirst().text()).isNotIn("判定：一致", "判定：不一致", "判定：要確認");
    }
  }

  private static Outcome judged(String said) {
    return WayOut.saying(said).judge(STATED, KnownPerson.nobody());
  }

  private static List<String> messages(String stated) {
    var way = WayOut.saying("判定：一致");
    way.judge(stated, KnownPerson.nobody());
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
