package jp.madoguchi.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlindIndexTest {

  private final BlindIndex index = indexWithAKeyOfItsOwn();

  @Test
  void equal_words_have_equal_tokens_and_others_have_others() {
    var words = IntStream.range(0, 20_000).mapToObj(n -> "kana=" + n).toList();

    assertThat(index.token("kana^サトウ")).isEqualTo(index.token("kana^サトウ"));
    assertThat(index.tokens(words)).hasSize(words.size()).isSorted();
  }

  @Test
  void another_key_gives_other_tokens() {
    assertThat(indexWithAKeyOfItsOwn().token("kana^サトウ")).isNotEqualTo(index.token("kana^サトウ"));
  }

  @Test
  void the_order_of_tokens_says_nothing_of_the_words() {
    assertThat(index.tokens(List.of("a", "b", "c", "a")))
        .isEqualTo(index.tokens(List.of("c", "a", "b")));
  }

  private static BlindIndex indexWithAKeyOfItsOwn() {
    try {
      PrfConfig.register();
      var key =
          KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF)
              .getPrimitive(RegistryConfiguration.get(), PrfSet.class);
      return new BlindIndex(() -> key);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
