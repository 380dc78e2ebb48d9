package jp.madoguchi.platform.privacy;

import java.util.List;
import java.util.regex.Pattern;

/**
 * 個人番号 — twelve digits whose last checks the others (番号法 省令第85号 第5条). This house never takes one
 * in: whoever needs it looks it up where it may be kept. How such a number is told from others is
 * written in ADR 0012.
 */
public final class NationalNumber {

  /** What a person is told, without the number. */
  public static final String SENTENCE = "個人番号（マイナンバー）と思われる12桁の番号が含まれています。個人番号は登録も検索もできません";

  static final int LENGTH = 12;

  private static final int[] WEIGHTS = {6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
  private static final int MODULUS = 11;

  /** Names that machines give: one in three thousand would end like a number of a person. */
  private static final Pattern MACHINE_MADE =
      Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}|\\p{XDigit}{32,}");

  private NationalNumber() {}

  /** Whether one is written somewhere in the text, in whatever digits and with usual separators. */
  public static boolean isIn(String text) {
    return text.length() >= LENGTH
        && DigitRun.runsIn(MACHINE_MADE.matcher(text).replaceAll("x")).stream()
            .anyMatch(NationalNumber::isInRun);
  }

  /**
   * The text itself, if there is none in it.
   *
   * @throws IllegalArgumentException with the {@link #SENTENCE} if there is one
   */
  public static String refusedIn(String text) {
    if (isIn(text)) {
      throw new IllegalArgumentException(SENTENCE);
    }
    return text;
  }

  private static boolean isInRun(List<DigitRun.Group> groups) {
    return DigitRun.windowsOf(groups).stream()
        .filter(DigitRun.Window::isWrittenLikeOne)
        .anyMatch(window -> isOne(window.digits()));
  }

  private static boolean isOne(String twelve) {
    return checkDigit(twelve) == twelve.charAt(LENGTH - 1) - '0';
  }

  /** Of the first eleven digits: 0 for a remainder of 0 or 1. */
  static int checkDigit(String digits) {
    var sum = 0;
    for (var i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    var remainder = sum % MODULUS;
    return remainder <= 1 ? 0 : MODULUS - remainder;
  }
}
