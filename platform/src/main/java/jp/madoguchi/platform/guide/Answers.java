package jp.madoguchi.platform.guide;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.shared.guide.GivenAnswer;

/** 回答 — what was answered so far, a question each. */
public record Answers(Map<String, GivenAnswer> byQuestion) {

  public static final Answers NONE = new Answers(Map.of());

  public Answers {
    byQuestion = Map.copyOf(byQuestion);
  }

  /**
   * @throws IllegalStateException if a question is answered twice
   */
  public static Answers of(List<GivenAnswer> answers) {
    return new Answers(
        answers.stream().collect(toUnmodifiableMap(GivenAnswer::question, answer -> answer)));
  }

  /** These answers in place of earlier ones to the same questions. */
  public Answers with(List<GivenAnswer> more) {
    var all = new HashMap<>(byQuestion);
    more.forEach(answer -> all.put(answer.question(), answer));
    return new Answers(all);
  }

  public Optional<GivenAnswer> to(String question) {
    return Optional.ofNullable(byQuestion.get(question));
  }

  /** Those of them that say something new. */
  public List<GivenAnswer> newIn(List<GivenAnswer> answers) {
    return answers.stream()
        .filter(answer -> !answer.equals(byQuestion.get(answer.question())))
        .toList();
  }
}
