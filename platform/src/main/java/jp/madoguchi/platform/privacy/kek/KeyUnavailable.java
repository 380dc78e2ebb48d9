package jp.madoguchi.platform.privacy.kek;

import org.jspecify.annotations.Nullable;

/**
 * A key that ought to be there is not, or cannot be reached: nothing is shown, and nothing is taken
 * for erased.
 */
public final class KeyUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public KeyUnavailable(String sentence) {
    this(sentence, null);
  }

  public KeyUnavailable(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
