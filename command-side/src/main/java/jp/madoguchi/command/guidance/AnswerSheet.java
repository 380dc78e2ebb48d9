package jp.madoguchi.command.guidance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.platform.guide.Answers;
import jp.madoguchi.platform.guide.Judge;
import jp.madoguchi.platform.web.Problems.FieldError;
import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.shared.guide.GivenAnswer;
import jp.madoguchi.shared.guide.GuideRevision;
import jp.madoguchi.shared.guide.Question;
import jp.madoguchi.shared.guide.Question.Choice;
import org.springframework.http.HttpStatus;

/** 回答票 — takes answers that fit a revision, and says what does not fit. */
record AnswerSheet(GuideRevision revision, Judge judge) {

  private static final int MOST_ERRORS = 100;

  /**
   * The answers in the order of the questions, their choices in the order of the question.
   *
   * @param earlier what was answered before
   * @throws RequestRefused 422 with the places that do not fit
   */
  List<GivenAnswer> read(Map<String, List<String>> given, Answers earlier) {
    var errors = new ArrayList<FieldError>();
    given.keySet().stream()
        .filter(key -> revision.question(key).isEmpty())
        .forEach(key -> errors.add(error(key, "このガイドにない質問です")));
    var answers = new ArrayList<GivenAnswer>();
    for (var question : revision.questions()) {
      var choices = given.get(question.key());
      if (choices != null) {
        flaw(question, choices).ifPresent(flaw -> errors.add(error(question.key(), flaw)));
        answers.add(new GivenAnswer(question.key(), inOrder(question, choices)));
      }
    }
    refuse(errors, "UNKNOWN_ANSWER", "質問と合わない回答があります");
    refuse(contradictions(answers, earlier), "ANSWERS_CONTRADICT", "ほかの回答と両立しない回答があります");
    return answers;
  }

  private List<FieldError> contradictions(List<GivenAnswer> answers, Answers earlier) {
    var all = earlier.with(answers);
    return answers.stream()
        .filter(answer -> judge.isNeverAsked(answer.question(), all))
        .map(answer -> error(answer.question(), "ほかの回答からは、尋ねることのない質問です"))
        .toList();
  }

  private static Optional<String> flaw(Question question, List<String> choices) {
    if (choices.stream().anyMatch(label -> label == null || question.choice(label).isEmpty())) {
      return Optional.of("この質問にない選択肢です");
    }
    if (new HashSet<>(choices).size() < choices.size()) {
      return Optional.of("同じ選択肢が重複しています");
    }
    return question.takesSeveral() || choices.size() == 1
        ? Optional.empty()
        : Optional.of("1つだけ選んでください");
  }

  private static List<String> inOrder(Question question, List<String> choices) {
    return question.choices().stream().map(Choice::label).filter(choices::contains).toList();
  }

  private static FieldError error(String question, String detail) {
    var pointer = "/answers/" + question.replace("~", "~0").replace("/", "~1");
    return new FieldError(pointer, detail);
  }

  /** What is wrong is said as far as anybody would read it. */
  private static void refuse(List<FieldError> errors, String code, String sentence) {
    if (!errors.isEmpty()) {
      throw new RequestRefused(
          HttpStatus.UNPROCESSABLE_CONTENT,
          code,
          sentence,
          Map.of("errors", errors.stream().limit(MOST_ERRORS).toList()));
    }
  }
}
