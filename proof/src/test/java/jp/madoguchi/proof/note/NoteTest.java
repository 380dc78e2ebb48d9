package jp.madoguchi.proof.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.proof.tree.Hashing;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class NoteTest {

  private static final SigningKey OURS = SigningKey.generate("city.example/madoguchi");
  private static final SigningKey THEIRS = SigningKey.generate("city.example/madoguchi");
  private static final Checkpoint CHECKPOINT =
      new Checkpoint(
          "city.example/madoguchi", 7, Hashing.EMPTY, Instant.parse("2026-04-01T00:00:00Z"));
  private static final SignedCheckpoint SIGNED = CHECKPOINT.signedBy(OURS);

  @Example
  void a_checkpoint_is_a_note_that_people_can_read() {
    assertThat(SIGNED.note().text())
        .isEqualTo(
            """
            city.example/madoguchi
            7
            47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
            time 2026-04-01T00:00:00Z
            """);
    assertThat(SignedCheckpoint.parse(SIGNED.note().toString())).isEqualTo(SIGNED);
  }

  @Example
  void it_is_signed_by_our_key_and_by_no_other() {
    assertThat(SIGNED.note().signer(List.of(THEIRS.verifier(), OURS.verifier())))
        .contains(OURS.verifier());
    assertThat(SIGNED.note().signer(List.of(THEIRS.verifier()))).isEmpty();
    assertThat(SIGNED.note().signedBy()).isEqualTo(OURS.verifier().shortName());
  }

  @Example
  void keys_are_the_same_after_they_were_written_and_read() {
    var read = SigningKey.parse(OURS.text());

    assertThat(CHECKPOINT.signedBy(read)).isEqualTo(SIGNED);
    assertThat(VerifierKey.parse(OURS.verifier().toString())).isEqualTo(OURS.verifier());
  }

  /** The example of Go's golang.org/x/mod/sumdb/note. */
  @Example
  void a_note_of_another_program_is_checked() {
    var key =
        VerifierKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    var note =
        SignedNote.parse(
            """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """);

    assertThat(note.signer(List.of(key))).contains(key);
  }

  @Property(tries = 500)
  void whatever_bit_is_flipped_it_is_no_checkpoint_of_ours_any_more(
      @ForAll @IntRange(max = 100_000) int any, @ForAll @IntRange(max = 7) int bit) {
    var bytes = SIGNED.note().toString().getBytes(StandardCharsets.UTF_8);
    bytes[any % bytes.length] ^= (byte) (1 << bit);

    assertThat(isOurs(new String(bytes, StandardCharsets.UTF_8))).isFalse();
  }

  @Property(tries = 300)
  void whatever_bit_of_a_key_is_flipped_it_is_no_key_any_more(
      @ForAll @IntRange(max = 10_000) int any, @ForAll @IntRange(max = 6) int bit) {
    var chars = OURS.verifier().toString().toCharArray();
    chars[any % chars.length] ^= (char) (1 << bit);

    assertThatThrownBy(() -> VerifierKey.parse(new String(chars)))
        .isInstanceOf(NoteFormatException.class);
  }

  @Example
  void the_lines_of_a_signing_key_belong_together() {
    var mixed = OURS.text().lines().toList().getFirst() + "\n" + THEIRS.verifier() + "\n";

    assertThatThrownBy(() -> SigningKey.parse(mixed)).hasMessageContaining("belong together");
    assertThatThrownBy(() -> SigningKey.parse("")).isInstanceOf(NoteFormatException.class);
  }

  @Example
  void a_torn_checkpoint_in_a_file_is_passed_over() {
    var written = SIGNED.asAppended();
    var torn = written.substring(0, written.length() - 20);
    var lines = (written + torn + "\n" + written + torn).lines().toList();

    assertThat(SignedCheckpoint.readAll(lines)).containsExactly(SIGNED, SIGNED);
  }

  private static boolean isOurs(String written) {
    try {
      return SignedCheckpoint.parse(written).note().signer(List.of(OURS.verifier())).isPresent();
    } catch (NoteFormatException e) {
      return false;
    }
  }
}
