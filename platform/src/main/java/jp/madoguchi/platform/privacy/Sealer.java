package jp.madoguchi.platform.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jp.madoguchi.shared.id.Identifier;
import jp.madoguchi.shared.privacy.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * 封緘 — seals what staff type where it enters, and opens it where a person with the right to read it
 * asks. The name of the life is the associated data, so a sealed text copied to another life does
 * not open.
 */
public final class Sealer {

  /**
   * Tink makes a source of randomness for every thread that seals, slowly, and searches the class
   * path for it: so a few lasting threads seal for all the virtual ones.
   */
  private static final ExecutorService SEALERS =
      Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("sealer-", 1).factory());

  private final String key;
  private final Aead aead;

  Sealer(String key, Aead aead) {
    this.key = key;
    this.aead = aead;
  }

  public SealedText seal(Identifier life, FreeText text) {
    var plain = text.value().getBytes(UTF_8);
    var boundTo = life.value().getBytes(UTF_8);
    try {
      var sealed = SEALERS.submit(() -> aead.encrypt(plain, boundTo)).get();
      return new SealedText(key, Base64.getUrlEncoder().withoutPadding().encodeToString(sealed));
    } catch (ExecutionException e) {
      throw new IllegalStateException("Could not seal a text of " + life, e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted before a text of " + life + " was sealed", e);
    }
  }

  public @Nullable SealedText sealIfPresent(Identifier life, @Nullable FreeText text) {
    return text == null ? null : seal(life, text);
  }

  /**
   * @throws IllegalStateException if it was not sealed for this life, or not with a key we hold
   */
  public String open(Identifier life, SealedText sealed) {
    return open(life.value(), sealed);
  }

  /**
   * @param life the name of the life it was sealed for
   * @throws IllegalStateException if it was not sealed for this life, or not with a key we hold
   */
  public String open(String life, SealedText sealed) {
    try {
      var bytes = Base64.getUrlDecoder().decode(sealed.ciphertext());
      return new String(aead.decrypt(bytes, life.getBytes(UTF_8)), UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Could not open a text of " + life, e);
    }
  }
}
