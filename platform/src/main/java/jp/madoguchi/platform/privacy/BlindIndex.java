package jp.madoguchi.platform.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * 見えない索引 — turns a word that somebody is found by into a token that says nothing without the key:
 * HMAC-SHA256, of which eight bytes are kept. Equal words give equal tokens, and that is all that
 * can be seen of them.
 */
public final class BlindIndex {

  private static final int LENGTH = Long.BYTES;

  private final Supplier<PrfSet> key;

  /**
   * @param key is asked for when the first token is made
   */
  BlindIndex(Supplier<PrfSet> key) {
    this.key = key;
  }

  public long token(String word) {
    try {
      return ByteBuffer.wrap(key.get().computePrimary(word.getBytes(UTF_8), LENGTH)).getLong();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Could not make a token", e);
    }
  }

  /** One token each, in an order that does not tell which is which. */
  public List<Long> tokens(Collection<String> words) {
    return words.stream().map(this::token).distinct().sorted().toList();
  }
}
