package jp.madoguchi.workbench.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** 見本の質問 — what people ask of the sample pages, some of it without an answer there. */
public final class SampleQuestions {

  private SampleQuestions() {}

  /** All labelled questions, in the order of their files. */
  public static List<String> all() {
    return Stream.of("questions-tuning.json", "questions-test.json")
        .flatMap(SampleQuestions::in)
        .map(LabelledQuestion::question)
        .toList();
  }

  private static Stream<LabelledQuestion> in(String name) {
    try (var file = SampleQuestions.class.getResourceAsStream("/knowledge/" + name)) {
      return LabelledQuestion.read(Objects.requireNonNull(file, name)).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
