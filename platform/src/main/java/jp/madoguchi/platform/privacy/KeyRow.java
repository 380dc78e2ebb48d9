package jp.madoguchi.platform.privacy;

import jp.madoguchi.platform.privacy.kek.KeyUnavailable;
import jp.madoguchi.platform.privacy.kek.WrappedKey;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table of keys.
 *
 * @param key none before the first text of the subject, and after the destruction
 */
record KeyRow(String subject, @Nullable WrappedKey key, boolean destroyed) {

  /** Its owner is known, and nothing was sealed yet. */
  boolean isToCome() {
    return key == null && !destroyed;
  }

  /**
   * @throws KeyUnavailable if it is to come, or no more
   */
  WrappedKey requireKey() {
    if (key == null) {
      throw new KeyUnavailable("There is no key of " + subject);
    }
    return key;
  }
}
