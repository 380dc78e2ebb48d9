package jp.madoguchi.projection.passage;

/**
 * 語 — one word of a text, as the dictionary knows it.
 *
 * @param form its dictionary form, folded to one width and case
 * @param reading in katakana; the form itself where the dictionary knows none
 * @param start where it begins in the folded text
 * @param end where it ends there
 */
public record Word(String form, String reading, Kind kind, int start, int end) {

  /** What a word does in a sentence. */
  public enum Kind {
    NOUN,
    AFFIX,
    NUMBER,
    VERB,
    ADJECTIVE,
    FUNCTION,

    /** Where one clause ends and another begins, such as ので or 。 */
    BREAK;

    /** Whether it makes compounds with its neighbours, as 児童, 扶養 and 手当 do. */
    public boolean joins() {
      return this == NOUN || this == AFFIX;
    }
  }

  /** Whether it says anything by itself. */
  public boolean hasContent() {
    return kind != Kind.FUNCTION && kind != Kind.BREAK;
  }
}
