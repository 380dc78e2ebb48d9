package jp.madoguchi.platform.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.shared.guide.Edge;
import jp.madoguchi.shared.guide.Form;
import jp.madoguchi.shared.guide.GuideRevision;
import jp.madoguchi.shared.guide.GuidedProcedure;
import jp.madoguchi.shared.guide.GuidedProcedure.Leaflet;
import jp.madoguchi.shared.guide.Question;
import jp.madoguchi.shared.guide.Question.Choice;
import org.junit.jupiter.api.Test;

/** What makes a guide unusable. */
class InspectionTest {

  private static final Edge MOVES = new Edge("用件", "転入", true);
  private static final Edge DIES = new Edge("用件", "死亡", true);
  private static final Edge HAS_A_DOG = new Edge("犬", "はい", true);

  @Test
  void finds_nothing_in_a_sound_guide() {
    assertThat(flaws(List.of(purpose(), dog(MOVES)), needed(List.of(HAS_A_DOG), List.of())))
        .isEmpty();
  }

  @Test
  void finds_an_answer_that_nobody_can_give() {
    var flaws = flaws(List.of(purpose()), needed(List.of(new Edge("用件", "転職", true)), List.of()));

    assertThat(flaws).containsExactly(Flaw.ofProcedure("手続", "「用件」に「転職」という選択肢はありません"));
  }

  @Test
  void finds_questions_that_lead_in_a_circle() {
    var one = yesOrNo("一", new Edge("二", "はい", true));
    var two = yesOrNo("二", new Edge("一", "はい", true));

    assertThat(flaws(List.of(one, two), needed(List.of(new Edge("一", "はい", true)), List.of())))
        .extracting(Flaw::key)
        .containsExactly("一", "二");
  }

  @Test
  void finds_a_procedure_whose_conditions_exclude_each_other() {
    var flaws = flaws(List.of(purpose()), needed(List.of(MOVES, DIES), List.of()));

    assertThat(flaws).containsExactly(Flaw.ofProcedure("手続", "条件が両立せず、どのように答えても必要になりません"));
  }

  @Test
  void finds_a_condition_that_excludes_what_leads_to_it() {
    var flaws = flaws(List.of(purpose(), dog(MOVES)), needed(List.of(HAS_A_DOG, DIES), List.of()));

    assertThat(flaws).extracting(Flaw::kind).containsExactly(Flaw.Kind.PROCEDURE);
  }

  @Test
  void finds_a_question_that_no_answer_leads_to() {
    var never = yesOrNo("猫", new Edge("犬", "はい", true), new Edge("犬", "いいえ", true));
    var unreachable = yesOrNo("鳥", new Edge("魚", "はい", true));
    var fish = yesOrNo("魚", new Edge("用件", "転入", false));
    var sound =
        flaws(
            List.of(purpose(), dog(MOVES), never, fish, unreachable),
            needed(List.of(HAS_A_DOG), List.of()));
    assertThat(sound).isEmpty();

    var both = new Question("鳥", "鳥", null, 3, Form.SINGLE, choices("一"), List.of(neither()));
    var hidden = yesOrNo("卵", new Edge("鳥", "一", false));
    assertThat(
            flaws(
                List.of(purpose(), dog(MOVES), both, hidden),
                needed(List.of(HAS_A_DOG), List.of())))
        .containsExactly(Flaw.ofQuestion("卵", "どのように答えても、この質問にたどり着きません"));
  }

  @Test
  void finds_a_procedure_without_any_condition() {
    assertThat(flaws(List.of(purpose()), needed(List.of(), List.of())))
        .containsExactly(Flaw.ofProcedure("手続", "必要になる条件がありません"));
  }

  @Test
  void finds_the_same_answer_twice_in_one_procedure() {
    assertThat(flaws(List.of(purpose()), needed(List.of(MOVES), List.of(MOVES))))
        .containsExactly(Flaw.ofProcedure("手続", "同じ選択肢が、この手続きの条件に二度あります"));
  }

  @Test
  void refuses_what_would_take_too_long_to_ask() {
    var many = IntStream.rangeClosed(0, Bounds.QUESTIONS).mapToObj(n -> yesOrNo("質問" + n)).toList();

    assertThat(flaws(many, needed(List.of(new Edge("質問0", "はい", true)), List.of())))
        .containsExactly(new Flaw(Flaw.Kind.GUIDE, "", "質問が多すぎます（201、上限は200）"));
  }

  private static List<Flaw> flaws(List<Question> questions, GuidedProcedure procedure) {
    return Inspection.of(new GuideRevision(1, questions, List.of(procedure)));
  }

  private static Edge neither() {
    return new Edge("用件", "転入", false);
  }

  private static Question purpose() {
    return new Question("用件", "用件", null, 1, Form.SINGLE, choices("転入", "死亡"), List.of());
  }

  private static Question dog(Edge after) {
    return yesOrNo("犬", after);
  }

  private static Question yesOrNo(String key, Edge... after) {
    return new Question(key, key, null, 2, Form.YES_NO, choices("はい", "いいえ"), List.of(after));
  }

  private static List<Choice> choices(String... labels) {
    return Stream.of(labels).map(label -> new Choice(label, null)).toList();
  }

  private static GuidedProcedure needed(List<Edge> all, List<Edge> any) {
    var leaflet = new Leaflet("手続", null, null, null, List.of(), List.of(), null);
    return new GuidedProcedure("手続", 1, leaflet, all, any);
  }
}
