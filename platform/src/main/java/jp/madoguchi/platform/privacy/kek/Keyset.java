package jp.madoguchi.platform.privacy.kek;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** 鍵束 — key-encryption keys as Tink writes them; one of them is the primary. */
final class Keyset implements KekSource {

  private final KeysetHandle handle;
  private final Aead aead;

  private Keyset(KeysetHandle handle) throws GeneralSecurityException {
    this.handle = handle;
    this.aead = LastingThreads.with(handle.getPrimitive(RegistryConfiguration.get(), Aead.class));
  }

  static Keyset generated() throws GeneralSecurityException {
    return new Keyset(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
  }

  static Keyset parsed(String json) throws GeneralSecurityException {
    return new Keyset(TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get()));
  }

  String json() throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
  }

  KeysetHandle handle() {
    return handle;
  }

  /** With one more key, which wraps nothing yet. */
  Keyset withNewKey() throws GeneralSecurityException {
    var added = KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM);
    return new Keyset(KeysetHandle.newBuilder(handle).addEntry(added.withRandomId()).build());
  }

  /** The newest key wraps from now on. */
  Keyset withNewestAsPrimary() throws GeneralSecurityException {
    var builder = KeysetHandle.newBuilder(handle);
    builder.getAt(builder.size() - 1).makePrimary();
    return new Keyset(builder.build());
  }

  /** Without the key of that name, which must not be the primary. */
  Keyset without(String name) throws GeneralSecurityException {
    var builder = KeysetHandle.newBuilder(handle);
    builder.deleteAt(indexes(entry -> name(entry).equals(name)).findFirst().orElseThrow());
    return new Keyset(builder.build());
  }

  @Override
  public String primary() {
    return name(handle.getPrimary());
  }

  @Override
  public Set<String> names() {
    return indexes(_ -> true)
        .mapToObj(handle::getAt)
        .map(Keyset::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Aead kek(String name) {
    if (!names().contains(name)) {
      throw new KeyUnavailable("The key-encryption key %s is not in the keyset".formatted(name));
    }
    return aead;
  }

  private IntStream indexes(Predicate<KeysetHandle.Entry> meant) {
    return IntStream.range(0, handle.size()).filter(index -> meant.test(handle.getAt(index)));
  }

  /** The same wherever the keyset lies, so that it may be moved. */
  private static String name(KeysetHandle.Entry entry) {
    return "tink:" + Integer.toUnsignedString(entry.getId());
  }
}
