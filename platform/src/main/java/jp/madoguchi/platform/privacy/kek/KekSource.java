package jp.madoguchi.platform.privacy.kek;

import com.google.crypto.tink.Aead;
import java.util.Set;

/**
 * 鍵の鍵の出所 — where key-encryption keys come from. They wrap data keys and nothing else, and a data
 * key says which of them wraps it; so any of them can be replaced without touching a fact.
 */
public interface KekSource {

  /** The name of the key that wraps from now on. */
  String primary();

  /** The names of all keys that are to be had here, the primary among them. */
  Set<String> names();

  /**
   * The key of that name. It may be called on any thread, a virtual one too.
   *
   * @throws KeyUnavailable if it is not to be had
   */
  Aead kek(String name);
}
