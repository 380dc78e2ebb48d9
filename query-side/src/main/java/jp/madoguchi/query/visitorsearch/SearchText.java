package jp.madoguchi.query.visitorsearch;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jp.madoguchi.platform.privacy.NationalNumber;

/** 検索語 — what somebody types to find a visitor: 1 to 100 characters, no 個人番号. */
record SearchText(@JsonValue String value) {

  private static final int LONGEST = 100;

  /**
   * @throws IllegalArgumentException if it is blank, too long or holds a 個人番号
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  SearchText {
    if (value.isBlank()) {
      throw new IllegalArgumentException("検索する言葉を入力してください");
    }
    if (value.codePointCount(0, value.length()) > LONGEST) {
      throw new IllegalArgumentException("%d文字以内で入力してください".formatted(LONGEST));
    }
    if (value.codePoints().anyMatch(SearchText::isUnfit)) {
      throw new IllegalArgumentException("使用できない文字が含まれています");
    }
    NationalNumber.refusedIn(value);
  }

  private static boolean isUnfit(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.SURROGATE -> true;
      default -> false;
    };
  }

  /** Never the words: logs need none of them. */
  @Override
  public String toString() {
    return "SearchText[%d]".formatted(value.length());
  }
}
