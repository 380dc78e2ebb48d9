package jp.madoguchi.platform.stores;

/** A store is not given, or cannot be used: one sentence for whoever starts the process. */
public final class StoreMissing extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param sentence what is missing and how to give it; without passwords
   */
  public StoreMissing(String sentence) {
    super(sentence);
  }
}
