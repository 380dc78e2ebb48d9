package jp.madoguchi.platform.privacy.kek;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.aead.AeadConfig;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for keys from a file, from the environment and from a KMS alike. */
class KekSourceContractTest {

  private static final byte[] SUBJECT = "contact-1".getBytes(UTF_8);
  private static final byte[] KEY = "a data key".getBytes(UTF_8);

  @TempDir static Path folder;

  @BeforeAll
  static void registered() throws GeneralSecurityException {
    AeadConfig.register();
  }

  static Stream<KekSource> everySource() throws GeneralSecurityException {
    var file = folder.resolve("keyset.json");
    KeysetFile.createIfMissing(file);
    var kms = new KmsKeks(List.of("fake-kms://new", "fake-kms://old"), new FakeKms());
    return Stream.of(new KeysetFile(file), Keks.inEnvironment(Keks.json()), kms);
  }

  @ParameterizedTest
  @MethodSource("everySource")
  void the_primary_is_one_of_the_keys(KekSource source) {
    assertThat(source.names()).contains(source.primary());
  }

  @ParameterizedTest
  @MethodSource("everySource")
  void what_a_key_has_wrapped_it_unwraps(KekSource source) throws GeneralSecurityException {
    var wrapped = source.kek(source.primary()).encrypt(KEY, SUBJECT);

    assertThat(source.kek(source.primary()).decrypt(wrapped, SUBJECT)).isEqualTo(KEY);
    assertThat(new String(wrapped, UTF_8)).doesNotContain("a data key");
  }

  @ParameterizedTest
  @MethodSource("everySource")
  void what_was_wrapped_for_one_subject_is_unwrapped_for_no_other(KekSource source)
      throws GeneralSecurityException {
    var wrapped = source.kek(source.primary()).encrypt(KEY, SUBJECT);

    assertThatThrownBy(
            () -> source.kek(source.primary()).decrypt(wrapped, "contact-2".getBytes(UTF_8)))
        .isInstanceOf(GeneralSecurityException.class);
  }

  @ParameterizedTest
  @MethodSource("everySource")
  void wrapping_twice_is_not_the_same_twice(KekSource source) throws GeneralSecurityException {
    var kek = source.kek(source.primary());

    assertThat(kek.encrypt(KEY, SUBJECT)).isNotEqualTo(kek.encrypt(KEY, SUBJECT));
  }

  @ParameterizedTest
  @MethodSource("everySource")
  void a_key_that_is_not_there_is_said_to_be_missing(KekSource source) {
    assertThatThrownBy(() -> source.kek("tink:1")).isInstanceOf(KeyUnavailable.class);
  }

  @ParameterizedTest
  @MethodSource("everySource")
  void works_on_virtual_threads(KekSource source) throws InterruptedException {
    var sealed = new byte[1][];
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                sealed[0] = source.kek(source.primary()).encrypt(KEY, SUBJECT);
              } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
              }
            })
        .join();

    assertThat(sealed[0]).isNotEmpty();
  }
}
