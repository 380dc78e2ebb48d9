package jp.madoguchi.command.support;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import jp.madoguchi.platform.privacy.NationalNumber;

/**
 * 公開文 — words that anybody may read, such as the name of a section or of a paper to bring: one line
 * of 1 to 300 characters without a 個人番号. What staff type about a person is never one of these.
 */
public record PublicText(@JsonValue String value) {

  private static final int LONGEST = 300;
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]");

  /**
   * @throws IllegalArgumentException if it is blank, too long, or not one line of text
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PublicText {
    if (value.isBlank()) {
      throw new IllegalArgumentException("空にはできません");
    }
    if (value.codePointCount(0, value.length()) > LONGEST) {
      throw new IllegalArgumentException("%d文字以内で入力してください".formatted(LONGEST));
    }
    if (UNFIT.matcher(value).find()) {
      throw new IllegalArgumentException("使用できない文字が含まれています");
    }
    NationalNumber.refusedIn(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
