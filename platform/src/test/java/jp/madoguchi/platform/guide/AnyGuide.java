package jp.madoguchi.platform.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import jp.madoguchi.shared.guide.Edge;
import jp.madoguchi.shared.guide.Form;
import jp.madoguchi.shared.guide.GivenAnswer;
import jp.madoguchi.shared.guide.GuideRevision;
import jp.madoguchi.shared.guide.GuidedProcedure;
import jp.madoguchi.shared.guide.GuidedProcedure.Leaflet;
import jp.madoguchi.shared.guide.Question;
import jp.madoguchi.shared.guide.Question.Choice;

/** Guides and answers as chance has them; the same seed has the same. */
record AnyGuide(Random chance) {

  static GuideRevision of(long seed) {
    return new AnyGuide(new Random(seed)).revision();
  }

  private GuideRevision revision() {
    var questions = new ArrayList<Question>();
    var count = 1 + chance.nextInt(8);
    for (var at = 0; at < count; at++) {
      questions.add(question(at, questions));
    }
    return new GuideRevision(
        1,
        questions,
        IntStream.range(0, 1 + chance.nextInt(12))
            .mapToObj(at -> procedure(at, questions))
            .toList());
  }

  private Question question(int at, List<Question> before) {
    var form = Form.values()[chance.nextInt(Form.values().length)];
    var choices =
        form == Form.YES_NO
            ? List.of("はい", "いいえ")
            : IntStream.rangeClosed(1, 2 + chance.nextInt(4)).mapToObj(n -> "選択肢" + n).toList();
    return new Question(
        "質問" + at,
        "質問" + at + "ですか",
        null,
        at,
        form,
        choices.stream().map(label -> new Choice(label, null)).toList(),
        before.isEmpty() || chance.nextBoolean()
            ? List.of()
            : edges(before, 1 + chance.nextInt(2)));
  }

  private GuidedProcedure procedure(int at, List<Question> questions) {
    var edges = edges(questions, 1 + chance.nextInt(5)).stream().distinct().toList();
    var split = chance.nextInt(edges.size() + 1);
    return new GuidedProcedure(
        "手続" + at,
        at,
        new Leaflet("手続" + at, null, null, null, List.of(), List.of(), null),
        edges.subList(0, split),
        edges.subList(split, edges.size()));
  }

  private List<Edge> edges(List<Question> questions, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            _ -> {
              var question = questions.get(chance.nextInt(questions.size()));
              var choice = question.choices().get(chance.nextInt(question.choices().size()));
              return new Edge(question.key(), choice.label(), chance.nextInt(4) > 0);
            })
        .toList();
  }

  /** Some answer to that question. */
  GivenAnswer answerTo(Question question) {
    var labels = question.choices().stream().map(Choice::label).toList();
    return new GivenAnswer(
        question.key(),
        question.takesSeveral()
            ? labels.stream().filter(_ -> chance.nextBoolean()).toList()
            : List.of(labels.get(chance.nextInt(labels.size()))));
  }
}
