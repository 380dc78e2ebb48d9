package jp.madoguchi.command.modelgateway.masking;

import java.util.regex.Pattern;
import jp.madoguchi.platform.privacy.NationalNumber;

/** 読める文 — what can be searched for personal values at all. */
final class Readable {

  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cf}\\x{FE00}-\\x{FE0F}\\x{E0000}-\\x{E01EF}]");
  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

  /** 外字 and halves of pairs: somebody's name, perhaps, and no dictionary reads it. */
  private static final Pattern UNREADABLE = Pattern.compile("[\\p{Co}\\p{Cs}\\p{Cn}]");

  /** Base64, hexadecimal, percent signs: something is written so that nobody reads it. */
  private static final Pattern ENCODED =
      Pattern.compile(
          "(?=[\\w+/=-]*\\d)(?=[\\w+/=-]*[A-Za-z])[A-Za-z0-9+/=_-]{24,}|(?:%\\p{XDigit}{2}){3,}|(?:\\\\u\\p{XDigit}{4}){2,}|(?:&#x?\\p{XDigit}+;){2,}");

  private Readable() {}

  /** Without what cannot be seen. */
  static String of(String text) throws NotCleared {
    var lines = LINE_END.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll("\n");
    if (UNREADABLE.matcher(lines).find()) {
      throw new NotCleared("There are characters that no dictionary reads");
    }
    if (ENCODED.matcher(lines).find()) {
      throw new NotCleared("Something is encoded");
    }
    return CONTROL.matcher(lines).replaceAll(" ");
  }

  /**
   * That text, if no 個人番号 is left in it, however it is set apart.
   *
   * @throws NotCleared if there is one
   */
  static String cleared(String masked) throws NotCleared {
    if (NationalNumber.isIn(masked)) {
      throw new NotCleared("A number of a person is left");
    }
    return masked;
  }
}
