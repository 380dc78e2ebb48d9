package jp.madoguchi.command.visitor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import jp.madoguchi.platform.privacy.FreeText;

/**
 * 一行の文字列 — a name or an address as it was entered, to the letter: any character that a name can be
 * written with, variation selectors and private ones among them, and none that breaks the line.
 */
record OneLine(@JsonValue String value) {

  private static final int LONGEST = 300;
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

  /**
   * @throws IllegalArgumentException if it is blank, too long, or not one line of text
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  OneLine {
    if (value.codePointCount(0, value.length()) > LONGEST) {
      throw new IllegalArgumentException("%d文字以内で入力してください".formatted(LONGEST));
    }
    if (UNFIT.matcher(value).find()) {
      throw new IllegalArgumentException("改行などの制御文字は使用できません");
    }
    new FreeText(value);
  }

  FreeText text() {
    return new FreeText(value);
  }

  /** Never the words: logs need none of them. */
  @Override
  public String toString() {
    return "OneLine[%d]".formatted(value.length());
  }
}
