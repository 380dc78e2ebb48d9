package jp.madoguchi.command.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"市民課", "転出証明書（前住所地で交付されたもの）", "𠮷野町"})
  void is_one_line_of_words(String words) {
    assertThat(new PublicText(words)).hasToString(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "　 ", "二\n行", "\u0000", "\u2028"})
  void is_never_blank_and_never_more_than_a_line(String words) {
    assertThatIllegalArgumentException().isThrownBy(() -> new PublicText(words));
  }

  @Test
  void has_no_unpaired_surrogates() {
    var half = String.valueOf(Character.highSurrogate(0x20BB7));
    assertThatIllegalArgumentException().isThrownBy(() -> new PublicText("あ" + half));
  }

  @Test
  void counts_characters_as_people_do() {
    assertThat(new PublicText("𠮷".repeat(300)).value()).startsWith("𠮷");
    assertThatIllegalArgumentException().isThrownBy(() -> new PublicText("あ".repeat(301)));
  }
}
