package jp.madoguchi.platform.privacy.kek;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KmsClient;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * 鍵管理サービス — keys that never leave a KMS, each named by its URI. The port is Tink's {@link
 * KmsClient}: {@code doesSupport(uri)} and {@code getAead(uri)}, whose {@code encrypt} and {@code
 * decrypt} are one call of the KMS each and take the associated data along.
 */
final class KmsKeks implements KekSource {

  private final List<String> uris;
  private final KmsClient kms;
  private final Map<String, Aead> known = new ConcurrentHashMap<>();

  /**
   * @param uris the keys; the first is the primary
   */
  KmsKeks(List<String> uris, KmsClient kms) {
    this.uris = List.copyOf(uris);
    this.kms = kms;
  }

  @Override
  public String primary() {
    return uris.getFirst();
  }

  @Override
  public Set<String> names() {
    return Set.copyOf(uris);
  }

  @Override
  public Aead kek(String name) {
    if (!uris.contains(name)) {
      throw new KeyUnavailable("The key %s of the KMS is not among ours".formatted(name));
    }
    return known.computeIfAbsent(name, this::ask);
  }

  private Aead ask(String uri) {
    try {
      return kms.getAead(uri);
    } catch (GeneralSecurityException e) {
      throw new KeyUnavailable("The KMS does not give the key " + uri, e);
    }
  }
}
