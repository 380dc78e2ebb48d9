package jp.madoguchi.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Base64;
import jp.madoguchi.platform.privacy.kek.Keks;
import jp.madoguchi.platform.privacy.kek.KeyUnavailable;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.privacy.SealedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealerTest {

  private static final ContactId HANAKO = new ContactId("contact-hanako");
  private static final ContactId TARO = new ContactId("contact-taro");
  private static final FreeText SECRET = new FreeText("転居のわけを話された");

  @TempDir Path folder;
  private Sealer sealer;

  @BeforeEach
  void a_house() {
    sealer = new Node(KeyTables.empty(), Keks.inFile(folder.resolve("keyset.json"))).sealer;
  }

  @Test
  void names_the_key_of_the_life_and_shows_nothing_of_the_text() {
    var sealed = sealer.seal(HANAKO, SECRET);

    assertThat(sealed.key()).isEqualTo("contact-hanako");
    assertThat(sealed.toString() + SECRET).doesNotContain("転居", sealed.ciphertext());
    assertThat(sealer.open(HANAKO, sealed)).isEqualTo(SECRET.value());
  }

  @Test
  void sealing_the_same_twice_gives_two_ciphertexts() {
    assertThat(sealer.seal(HANAKO, SECRET)).isNotEqualTo(sealer.seal(HANAKO, SECRET));
  }

  @Test
  void a_text_moved_to_another_life_does_not_open() {
    var sealed = sealer.seal(HANAKO, SECRET);

    assertThatThrownBy(() -> sealer.open(TARO, sealed)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_text_that_names_another_key_does_not_open() {
    var sealed = sealer.seal(HANAKO, SECRET);
    sealer.seal(TARO, SECRET);

    var swapped = new SealedText("contact-taro", sealed.ciphertext());

    assertThatThrownBy(() -> sealer.open(HANAKO, swapped))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> sealer.open(TARO, swapped)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_text_that_was_cut_off_anywhere_does_not_open() {
    var whole = sealer.seal(HANAKO, SECRET).ciphertext();

    for (var length = 0; length < whole.length(); length++) {
      var cut = new SealedText("contact-hanako", whole.substring(0, length));
      assertThatThrownBy(() -> sealer.open(HANAKO, cut)).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void a_text_with_any_bit_flipped_does_not_open() {
    var whole = Base64.getUrlDecoder().decode(sealer.seal(HANAKO, SECRET).ciphertext());

    for (var bit = 0; bit < whole.length * 8; bit++) {
      var flipped = whole.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      var text =
          new SealedText(
              "contact-hanako", Base64.getUrlEncoder().withoutPadding().encodeToString(flipped));
      assertThatThrownBy(() -> sealer.open(HANAKO, text)).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void what_is_no_ciphertext_at_all_does_not_open() {
    sealer.seal(HANAKO, SECRET);

    assertThatThrownBy(() -> sealer.open(HANAKO, new SealedText("contact-hanako", "なにか")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_key_that_is_missing_is_never_taken_for_erased() {
    assertThatThrownBy(() -> sealer.open(HANAKO, new SealedText("contact-hanako", "AAAA")))
        .isInstanceOf(KeyUnavailable.class);
  }
}
