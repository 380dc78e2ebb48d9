package jp.madoguchi.platform.privacy.kek;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KmsClient;
import com.google.crypto.tink.RegistryConfiguration;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A KMS in this process: it keeps its keys, and may be out of reach. */
public final class FakeKms implements KmsClient {

  private final Map<String, Aead> keys = new ConcurrentHashMap<>();
  private final AtomicInteger answersLeft = new AtomicInteger(Integer.MAX_VALUE);

  /** After so many calls it answers no more. */
  public void answersOnly(int calls) {
    answersLeft.set(calls);
  }

  @Override
  public boolean doesSupport(String uri) {
    return uri.startsWith("fake-kms://");
  }

  @Override
  public KmsClient withCredentials(String path) {
    return this;
  }

  @Override
  public KmsClient withDefaultCredentials() {
    return this;
  }

  @Override
  public Aead getAead(String uri) throws GeneralSecurityException {
    if (!doesSupport(uri)) {
      throw new GeneralSecurityException("No key of this KMS: " + uri);
    }
    return new OneKey(keys.computeIfAbsent(uri, _ -> aKey()));
  }

  private static Aead aKey() {
    try {
      return Keyset.generated().handle().getPrimitive(RegistryConfiguration.get(), Aead.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private final class OneKey implements Aead {

    private final Aead kept;

    OneKey(Aead kept) {
      this.kept = kept;
    }

    @Override
    public byte[] encrypt(byte[] plain, byte[] boundTo) throws GeneralSecurityException {
      requireReach();
      return kept.encrypt(plain, boundTo);
    }

    @Override
    public byte[] decrypt(byte[] sealed, byte[] boundTo) throws GeneralSecurityException {
      requireReach();
      return kept.decrypt(sealed, boundTo);
    }

    private void requireReach() throws GeneralSecurityException {
      if (answersLeft.getAndUpdate(left -> Math.max(0, left - 1)) == 0) {
        throw new GeneralSecurityException("The KMS does not answer");
      }
    }
  }
}
