package jp.madoguchi.platform.privacy.kek;

import com.google.crypto.tink.KmsClient;
import com.google.crypto.tink.aead.AeadConfig;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;

/** Key-encryption keys for tests, from every source. */
public final class Keks {

  static {
    try {
      AeadConfig.register();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private Keks() {}

  /** Of a file, which is made if it is not there. */
  public static KeyEncryption inFile(Path file) {
    KeysetFile.createIfMissing(file);
    return new KeyEncryption(List.of(new KeysetFile(file)));
  }

  /** Of a KMS, the first of these keys wrapping. */
  public static KeyEncryption inKms(KmsClient kms, String... uris) {
    return new KeyEncryption(List.of(new KmsKeks(List.of(uris), kms)));
  }

  public static KeyEncryption inKmsAfterFile(KmsClient kms, String uri, Path file) {
    return new KeyEncryption(List.of(new KmsKeks(List.of(uri), kms), new KeysetFile(file)));
  }

  static KekSource inEnvironment(String json) throws GeneralSecurityException {
    return Keyset.parsed(json);
  }

  static String json() throws GeneralSecurityException {
    return Keyset.generated().withNewKey().json();
  }
}
