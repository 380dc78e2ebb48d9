package jp.madoguchi.command.support;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import jp.madoguchi.platform.privacy.NationalNumber;

/**
 * 記事の本文 — lines that anybody may read: 1 to 100,000 characters without a 個人番号. What staff know
 * about a person is never one of these.
 */
public record ArticleText(@JsonValue String value) {

  private static final int LONGEST = 100_000;
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}&&[^\\n\\t]]");

  /**
   * @throws IllegalArgumentException if it is blank, too long, no text, or holds a 個人番号
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ArticleText(String value) {
    this.value = value.replace("\r\n", "\n").replace('\r', '\n').strip();
    if (this.value.isEmpty()) {
      throw new IllegalArgumentException("空にはできません");
    }
    if (this.value.codePointCount(0, this.value.length()) > LONGEST) {
      throw new IllegalArgumentException("%,d文字以内で入力してください".formatted(LONGEST));
    }
    if (UNFIT.matcher(this.value).find()) {
      throw new IllegalArgumentException("使用できない文字が含まれています");
    }
    NationalNumber.refusedIn(this.value);
  }
}
