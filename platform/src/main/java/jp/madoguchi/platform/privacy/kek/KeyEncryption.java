package jp.madoguchi.platform.privacy.kek;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.security.GeneralSecurityException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 鍵を包む — wraps data keys with the primary of the first source, and unwraps with whichever key of
 * any source they name. What is wrapped is bound to its subject.
 */
public final class KeyEncryption {

  private final List<KekSource> sources;

  /**
   * @param sources the first one wraps; the others only unwrap what they wrapped in former times
   */
  KeyEncryption(List<KekSource> sources) {
    this.sources = List.copyOf(sources);
  }

  public String primary() {
    return sources.getFirst().primary();
  }

  /** All key-encryption keys that are to be had. */
  public Set<String> names() {
    var names = new LinkedHashSet<String>();
    sources.forEach(source -> names.addAll(source.names()));
    return names;
  }

  /** The source that wraps, if the house may replace its keys. */
  public Optional<Rotatable> rotatable() {
    return Optional.of(sources.getFirst())
        .filter(Rotatable.class::isInstance)
        .map(Rotatable.class::cast);
  }

  /** The keyset of the file, with which all texts were sealed before there were data keys. */
  public Optional<KeysetHandle> keyOfTheHouse() {
    return sources.stream()
        .filter(KeysetFile.class::isInstance)
        .map(source -> ((KeysetFile) source).handle())
        .findFirst();
  }

  /**
   * @throws KeyUnavailable if the key that wraps is not to be had
   */
  public WrappedKey wrap(String subject, KeysetHandle key) {
    var kek = primary();
    try {
      var bytes =
          TinkProtoKeysetFormat.serializeEncryptedKeyset(
              key, sources.getFirst().kek(kek), subject.getBytes(UTF_8));
      return new WrappedKey(kek, bytes);
    } catch (GeneralSecurityException e) {
      throw new KeyUnavailable("Could not wrap the key of %s with %s".formatted(subject, kek), e);
    }
  }

  /**
   * @throws KeyUnavailable if the key that wraps it is not to be had, or it was wrapped for another
   *     subject
   */
  public KeysetHandle unwrap(String subject, WrappedKey key) {
    try {
      return TinkProtoKeysetFormat.parseEncryptedKeyset(
          key.bytes(), sourceOf(key.kek()).kek(key.kek()), subject.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new KeyUnavailable(
          "Could not unwrap the key of %s with %s".formatted(subject, key.kek()), e);
    }
  }

  private KekSource sourceOf(String kek) {
    return sources.stream()
        .filter(source -> source.names().contains(kek))
        .findFirst()
        .orElseThrow(
            () -> new KeyUnavailable("The key-encryption key %s is not here".formatted(kek)));
  }
}
