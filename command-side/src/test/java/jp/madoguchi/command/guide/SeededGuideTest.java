package jp.madoguchi.command.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import jp.madoguchi.command.guide.GuideCommand.AddGuide;
import jp.madoguchi.platform.guide.Answers;
import jp.madoguchi.platform.guide.Judge;
import jp.madoguchi.platform.guide.Judgement;
import jp.madoguchi.shared.guide.GivenAnswer;
import jp.madoguchi.shared.guide.GuideRevision;
import jp.madoguchi.shared.guide.Question;
import jp.madoguchi.shared.guide.Question.Choice;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guide that a city starts with: what the law and the counters ask for. */
class SeededGuideTest {

  private static final GuideRevision SEEDED = seeded();
  private static final Judge JUDGE = Judge.by(SEEDED);

  @Test
  void asks_at_most_six_questions_of_a_family_that_moves_in_with_a_child_and_a_dog() {
    var family =
        Map.of(
            "用件", List.of("転入"),
            "転入する方", List.of("高校生年代までの子ども", "小・中学生"),
            "マイナンバーカード", List.of("はい"),
            "国民健康保険に入る方", List.of("いいえ"),
            "新しい住まい", List.of("登録してある犬を飼う", "市の水道を使う"));

    var asked = ask(family);

    assertThat(asked.questions()).hasSizeLessThanOrEqualTo(6).startsWith("用件");
    assertThat(needed(asked.end()))
        .containsExactly(
            "proc-moving-in",
            "proc-my-number-card-address",
            "proc-child-medical",
            "proc-child-allowance",
            "proc-school-transfer",
            "proc-dog-address",
            "proc-water-start");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "用件=転入;転入する方=75歳以上の方;国民健康保険に入る方=はい | proc-elderly-medical-enrollment proc-care-insurance-enrollment proc-health-insurance-enrollment",
        "用件=転入;転入する方=要介護・要支援の認定を受けている方 | proc-care-certification-transfer",
        "用件=転入;新しい住まい=まだ登録していない犬を飼う | proc-dog-registration",
        "用件=転入;新しい住まい=印鑑登録をしたい | proc-seal-registration",
        "用件=転出;転出する方=児童手当,印鑑登録 | proc-moving-out proc-child-allowance-end proc-seal-abolition",
        "用件=転居;転居する方=通う学校が変わる小・中学生がいる | proc-moving-within proc-school-transfer",
        "用件=出生;児童手当=受けていない | proc-birth proc-child-allowance proc-child-medical",
        "用件=出生;児童手当=この市から受けている | proc-child-allowance-revision",
        "用件=死亡;死亡届=いいえ | proc-death-notification proc-cremation-permit",
        "用件=死亡;亡くなった方=国民健康保険 | proc-health-insurance-withdrawal proc-health-insurance-funeral",
        "用件=婚姻;氏名が変わる方=マイナンバーカードを持っている | proc-marriage proc-my-number-card-address",
        "用件=離婚;離婚の方法=調停・審判・裁判 | proc-divorce-by-court",
        "用件=離婚;離婚のあと=高校生年代までの子どもをひとりで育てる | proc-child-rearing-allowance proc-single-parent-medical",
        "用件=氏名の変更 | proc-name-change",
        "用件=65歳になる;高齢の方=介護のサービスを使いたい | proc-care-certification",
        "用件=離職;国民健康保険に入る方=はい;離職した方=倒産・解雇などで離職した（65歳未満） | proc-health-insurance-enrollment proc-health-insurance-unemployment-relief",
        "用件=障害;障害のある方=身体障害者手帳の交付を受けたい | proc-disability-handbook",
      })
  void says_what_the_law_asks_for(String answers, String procedures) {
    assertThat(needed(JUDGE.judge(answers(answers)))).contains(procedures.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "用件=転入;国民健康保険に入る方=いいえ | proc-health-insurance-enrollment",
        "用件=転居;新しい住まい=印鑑登録をしたい | proc-seal-registration",
        "用件=出生;児童手当=職場から受けている（公務員） | proc-child-allowance",
        "用件=死亡;死亡届=はい | proc-death-notification",
        "用件=65歳になる;高齢の方= | proc-care-insurance-enrollment",
        "用件=75歳になる;高齢の方= | proc-elderly-medical-enrollment",
      })
  void says_what_nobody_has_to_do(String answers, String procedure) {
    assertThat(JUDGE.judge(answers(answers)).notNeeded())
        .extracting(finding -> finding.procedure().key())
        .contains(procedure);
  }

  @Property(tries = 300)
  void every_question_it_asks_can_settle_something(@ForAll long chance) {
    var visitor = new Random(chance);
    var answers = Answers.NONE;
    for (var now = JUDGE.judge(answers); now.next().isPresent(); now = JUDGE.judge(answers)) {
      var question = now.next().orElseThrow();
      var open = now.undecided().size();
      var before = answers;

      assertThat(everyAnswerTo(question))
          .as(question.key())
          .anySatisfy(
              answer ->
                  assertThat(JUDGE.judge(before.with(List.of(answer))).undecided())
                      .hasSizeLessThan(open));

      answers = answers.with(List.of(some(question, visitor)));
    }
  }

  private record Asked(List<String> questions, Judgement end) {}

  /** Asks on until nothing is undecided. */
  private static Asked ask(Map<String, List<String>> visitor) {
    var questions = new ArrayList<String>();
    var answers = Answers.NONE;
    var now = JUDGE.judge(answers);
    while (now.next().isPresent()) {
      var key = now.next().orElseThrow().key();
      questions.add(key);
      answers = answers.with(List.of(new GivenAnswer(key, visitor.getOrDefault(key, List.of()))));
      now = JUDGE.judge(answers);
    }
    return new Asked(questions, now);
  }

  /** None, each alone, and all: what it takes to tell whether an answer can settle something. */
  private static List<GivenAnswer> everyAnswerTo(Question question) {
    var labels = question.choices().stream().map(Choice::label).toList();
    var each = labels.stream().map(label -> new GivenAnswer(question.key(), List.of(label)));
    return question.takesSeveral()
        ? Stream.concat(
                each,
                Stream.of(
                    new GivenAnswer(question.key(), List.of()),
                    new GivenAnswer(question.key(), labels)))
            .toList()
        : each.toList();
  }

  private static GivenAnswer some(Question question, Random chance) {
    var labels = question.choices().stream().map(Choice::label).toList();
    return new GivenAnswer(
        question.key(),
        question.takesSeveral()
            ? labels.stream().filter(_ -> chance.nextInt(4) == 0).toList()
            : List.of(labels.get(chance.nextInt(labels.size()))));
  }

  private static Answers answers(String spelled) {
    return Answers.of(
        Stream.of(spelled.split(";"))
            .map(one -> one.split("=", -1))
            .map(
                one ->
                    new GivenAnswer(
                        one[0], one[1].isEmpty() ? List.of() : List.of(one[1].split(","))))
            .toList());
  }

  private static List<String> needed(Judgement judgement) {
    return judgement.needed().stream().map(finding -> finding.procedure().key()).toList();
  }

  private static GuideRevision seeded() {
    var first = (AddGuide) new GuideSeed().plantings().getFirst().intents().getFirst();
    return first.content().numbered(1);
  }
}
