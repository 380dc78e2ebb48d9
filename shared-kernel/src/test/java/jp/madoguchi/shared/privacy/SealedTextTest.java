package jp.madoguchi.shared.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SealedTextTest {

  @Test
  void shows_a_log_its_key_and_nothing_else() {
    assertThat(new SealedText("contact-1", "c2VhbGVk")).hasToString("SealedText[contact-1]");
  }
}
