package jp.madoguchi.projection.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {

  @ParameterizedTest
  @CsvSource({
    "引っ越し, 引越し",
    "引っ越す, 引越し",
    "申し込み, 申込",
    "払い戻し, 払戻し",
    "ＡＥＤ, aed",
    "ﾏｲﾅﾝﾊﾞｰ, マイナンバー",
  })
  void one_word_has_one_key_however_it_is_written(String one, String other) {
    assertThat(Keys.of(one)).isEqualTo(Keys.of(other));
  }

  @Test
  void words_that_mostly_stand_in_kana_keep_it() {
    assertThat(Keys.of("子ども")).isEqualTo(Keys.of("子ども")).doesNotContain("子");
  }

  @Test
  void what_says_nothing_has_no_key() {
    assertThat(Keys.of("には、が、です。")).isEmpty();
  }

  @Test
  void half_a_pair_of_surrogates_is_no_word() {
    assertThat(Keys.of("転入\ud800届")).contains("転入");
  }
}
