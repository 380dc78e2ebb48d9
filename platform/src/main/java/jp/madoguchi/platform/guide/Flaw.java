package jp.madoguchi.platform.guide;

/**
 * 不備 — why a guide cannot be used.
 *
 * @param kind what it is about
 * @param key 管理名 of the question or the procedure; empty if it is about the whole guide
 * @param sentence what is wrong, in Japanese
 */
public record Flaw(Kind kind, String key, String sentence) {

  /** What a flaw is about. */
  public enum Kind {
    GUIDE,
    QUESTION,
    PROCEDURE
  }

  static Flaw ofQuestion(String key, String sentence) {
    return new Flaw(Kind.QUESTION, key, sentence);
  }

  static Flaw ofProcedure(String key, String sentence) {
    return new Flaw(Kind.PROCEDURE, key, sentence);
  }
}
