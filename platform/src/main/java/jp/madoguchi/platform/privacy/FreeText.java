package jp.madoguchi.platform.privacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * 自由記述 — what staff typed, readable only between the keyboard and the {@link Sealer}: 1 to 10,000
 * characters, not blank, no half of a surrogate pair, no 個人番号.
 */
public record FreeText(@JsonValue String value) {

  private static final int LONGEST = 10_000;

  /**
   * @throws IllegalArgumentException if it is blank, too long, not a sequence of characters, or
   *     holds a 個人番号
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public FreeText {
    if (value.isBlank()) {
      throw new IllegalArgumentException("文字を入力してください");
    }
    if (value.codePointCount(0, value.length()) > LONGEST) {
      throw new IllegalArgumentException("%,d文字以内で入力してください".formatted(LONGEST));
    }
    if (value.codePoints().anyMatch(FreeText::isHalfAPair)) {
      throw new IllegalArgumentException("文字として扱えないデータが含まれています");
    }
    NationalNumber.refusedIn(value);
  }

  private static boolean isHalfAPair(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  /** Never the words: logs need none of them. */
  @Override
  public String toString() {
    return "FreeText[%d]".formatted(value.length());
  }
}
