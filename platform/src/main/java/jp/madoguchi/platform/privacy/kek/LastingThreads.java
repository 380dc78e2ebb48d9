package jp.madoguchi.platform.privacy.kek;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Tink makes a source of randomness for every thread that draws from it, slowly, and searches the
 * class path for it: so a few lasting threads draw for all the virtual ones.
 */
public final class LastingThreads {

  private static final ExecutorService SEALERS =
      Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("sealer-", 1).factory());

  private LastingThreads() {}

  public static <T> T draw(Callable<T> work) throws GeneralSecurityException {
    try {
      return SEALERS.submit(work).get();
    } catch (ExecutionException e) {
      throw new GeneralSecurityException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GeneralSecurityException(e);
    }
  }

  /** The same key, which may be used on any thread. */
  static Aead with(Aead key) {
    return new Aead() {
      @Override
      public byte[] encrypt(byte[] plain, byte[] boundTo) throws GeneralSecurityException {
        return draw(() -> key.encrypt(plain, boundTo));
      }

      @Override
      public byte[] decrypt(byte[] sealed, byte[] boundTo) throws GeneralSecurityException {
        return key.decrypt(sealed, boundTo);
      }
    };
  }
}
