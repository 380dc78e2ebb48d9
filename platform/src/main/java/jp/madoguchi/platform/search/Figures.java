package jp.madoguchi.platform.search;

import static java.text.Normalizer.normalize;

import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** 数字だけの言葉 — in the one box, figures may be a day, a telephone, its end, or a 宛名番号. */
final class Figures {

  private static final Pattern FIGURES =
      Pattern.compile("\\+?[\\d()/.\\s\\p{Z}‐‑‒–—―−ー-]*\\d[\\d()\\s\\p{Z}‐‑‒–—―−ー-]*");
  private static final int WHOLE_PHONE = 9;

  private Figures() {}

  static boolean isAllOf(String text) {
    return FIGURES.matcher(normalize(text, Form.NFKC)).matches();
  }

  /** Ten or eleven digits, the first a zero: what stands between them is of no meaning. */
  static boolean areOnePhone(String text) {
    return isAllOf(text) && Digits.ofPhone(text).matches("0\\d{9,10}");
  }

  /** Everything it may be. */
  static List<String> terms(String text) {
    var forms = new ArrayList<String>();
    BirthDates.folded(text).map(OtherField.BIRTH_DATE::term).ifPresent(forms::add);
    var phone = Digits.ofPhone(text);
    if (phone.length() == OtherField.LAST_DIGITS) {
      forms.add(OtherField.END_OF_PHONE.term(phone));
    } else if (phone.length() >= WHOLE_PHONE) {
      forms.add(OtherField.PHONE.term(phone));
    }
    forms.add(OtherField.NUMBER.term(Digits.ofNumber(text)));
    return forms;
  }
}
