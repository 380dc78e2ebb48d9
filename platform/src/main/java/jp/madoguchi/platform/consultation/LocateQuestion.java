package jp.madoguchi.platform.consultation;

/**
 * "Where does this question lie by its meaning?" — asked of the side that has the way out, a {@link
 * Meaning}. No answer if no embeddings are configured, the question could not be cleared, or the
 * provider has trouble.
 */
public record LocateQuestion(String question) {

  /** Never the words: staff may have typed anything. */
  @Override
  public String toString() {
    return "LocateQuestion";
  }
}
