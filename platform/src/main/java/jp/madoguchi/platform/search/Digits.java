package jp.madoguchi.platform.search;

import static java.text.Normalizer.normalize;

import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/** 番号の畳込み — telephones and 宛名番号 as they are looked for: digits, however they were set apart. */
public final class Digits {

  private static final Pattern EXTENSION =
      Pattern.compile("内線|内\\)|ext|[x#].*", Pattern.CASE_INSENSITIVE);
  private static final Pattern ABROAD = Pattern.compile("^(?:\\+|00)81(?:0(?=\\d))?(?=\\d)");
  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");

  private Digits() {}

  /** {@code +81-90-1234-5678} and {@code 090(1234)5678} are the same; the extension is left out. */
  public static String ofPhone(String text) {
    var wide = EXTENSION.split(normalize(text, Form.NFKC), 2)[0].strip();
    var plus = wide.startsWith("+") ? "+" : "";
    return ABROAD.matcher(plus + digits(wide)).replaceFirst("0").replace("+", "");
  }

  /** 宛名番号: leading zeros count for nothing, letters of older systems stay. */
  public static String ofNumber(String text) {
    var kept =
        normalize(text, Form.NFKC)
            .toUpperCase(java.util.Locale.ROOT)
            .codePoints()
            .filter(Character::isLetterOrDigit)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    return LEADING_ZEROS.matcher(kept).replaceFirst("");
  }

  private static String digits(String wide) {
    return wide.codePoints()
        .filter(Character::isDigit)
        .map(c -> '0' + Character.digit(c, 10))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
