package jp.madoguchi.command.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTextTest {

  @Test
  void has_lines_of_one_kind() {
    assertThat(new ArticleText("\n一行目\r\n二行目\r三行目\n").value()).isEqualTo("一行目\n二行目\n三行目");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t", "半分の\ud800字", "制御\u0007文字"})
  void is_text(String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> new ArticleText(value));
  }

  @Test
  void holds_no_number_of_a_person() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ArticleText("番号は 1234-5678-9018 です"))
        .withMessageContaining("個人番号");
  }

  @Test
  void is_at_most_so_long() {
    assertThat(new ArticleText("字".repeat(100_000)).value()).hasSize(100_000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ArticleText("字".repeat(100_001)))
        .withMessageContaining("100,000文字以内");
  }
}
