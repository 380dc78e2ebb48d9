package jp.madoguchi.command.consultation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import jp.madoguchi.platform.privacy.FreeText;

/**
 * 相談の質問 — what is asked, about the matter and not about the person: 1 to 300 characters as the
 * search takes them, at least one a letter or digit. It is sealed all the same.
 */
record ConsultationQuestion(@JsonValue String value) {

  private static final int LONGEST = 300;
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}&&[^\\n\\t\\r]]");

  /**
   * @throws IllegalArgumentException if it is empty, too long, no text, or holds a 個人番号
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  ConsultationQuestion {
    if (value.codePointCount(0, value.length()) > LONGEST) {
      throw new IllegalArgumentException("質問は%d文字以内で入力してください".formatted(LONGEST));
    }
    if (UNFIT.matcher(value).find()) {
      throw new IllegalArgumentException("使用できない文字が含まれています");
    }
    if (value.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new IllegalArgumentException("質問を入力してください");
    }
    sealable(value);
  }

  FreeText text() {
    return sealable(value);
  }

  private static FreeText sealable(String value) {
    return new FreeText(value);
  }

  /** Never the words: staff may have typed anything. */
  @Override
  public String toString() {
    return "ConsultationQuestion[%d]".formatted(value.length());
  }
}
