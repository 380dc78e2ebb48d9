package jp.madoguchi.query.knowledgesearch;

import java.util.regex.Pattern;
import jp.madoguchi.platform.privacy.NationalNumber;
import jp.madoguchi.platform.web.RequestRefused;
import org.springframework.http.HttpStatus;

/**
 * 質問文 — what somebody asks of the knowledge: 1 to 300 characters, at least one a letter or digit.
 */
record QuestionText(String value) {

  private static final int LONGEST = 300;
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}&&[^\\n\\t\\r]]");

  /**
   * @throws IllegalArgumentException if it is empty, too long, no text, or holds a 個人番号
   */
  QuestionText {
    if (value.codePointCount(0, value.length()) > LONGEST) {
      throw new IllegalArgumentException("%d文字以内で入力してください".formatted(LONGEST));
    }
    if (UNFIT.matcher(value).find()) {
      throw new IllegalArgumentException("使用できない文字が含まれています");
    }
    if (value.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new IllegalArgumentException("探す言葉を入力してください");
    }
    NationalNumber.refusedIn(value);
  }

  /**
   * What stands in a URL.
   *
   * @throws RequestRefused 422 with the reason, if it is no question
   */
  static QuestionText of(String typed) {
    try {
      return new QuestionText(typed);
    } catch (IllegalArgumentException e) {
      throw new RequestRefused(
          HttpStatus.UNPROCESSABLE_CONTENT, "INVALID_VALUE", "質問を受け付けられません: " + e.getMessage());
    }
  }

  /** Never the words: staff may have typed anything. */
  @Override
  public String toString() {
    return "QuestionText[%d]".formatted(value.length());
  }
}
