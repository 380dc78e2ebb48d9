package jp.madoguchi.query.knowledgesearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "？！…。", "転入\ud800届", "\udc00", "ベル\u0007"})
  void asks_something(String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> new QuestionText(value));
  }

  @Test
  void is_a_question_and_no_letter() {
    assertThat(new QuestionText("字".repeat(300)).value()).hasSize(300);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new QuestionText("字".repeat(10_000)))
        .withMessageContaining("300文字以内");
  }

  @Test
  void holds_no_number_of_a_person() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new QuestionText("123456789018 の人の転入届"))
        .withMessageContaining("個人番号");
  }
}
