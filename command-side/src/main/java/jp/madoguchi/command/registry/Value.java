package jp.madoguchi.command.registry;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.madoguchi.platform.search.Address;
import jp.madoguchi.platform.search.BirthDates;
import jp.madoguchi.platform.search.Names;
import jp.madoguchi.shared.catalog.ValueKind;

/**
 * 値の畳込み — a value as it is compared: however a name, an address, a day or an amount is written, it
 * is one.
 */
public final class Value {

  private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
  private static final Pattern BESIDE_AN_AMOUNT = Pattern.compile("[,，円¥]");
  private static final Pattern AMOUNT = Pattern.compile("0*(\\d{1,12})");
  private static final Pattern PREFECTURE =
      Pattern.compile("^(?:北海道|東京都|(?:京都|大阪)府|\\p{IsHan}{2,3}県)");

  private Value() {}

  /** The one way to write it; nothing if it is no value of that kind. */
  public static Optional<String> folded(ValueKind kind, String text) {
    var folded =
        switch (kind) {
          case TEXT -> Optional.of(tight(text).toLowerCase(Locale.ROOT));
          case NAME -> Optional.of(Names.folded(text));
          case ADDRESS -> Optional.of(String.join("/", Address.parts(withoutPrefecture(text))));
          case DAY -> day(text).map(LocalDate::toString);
          case AMOUNT -> amount(text);
          case FLAG -> Optional.of(tight(text)).filter(List.of("はい", "いいえ")::contains);
        };
    return folded.filter(value -> !value.isEmpty());
  }

  /** 西暦 or 和暦, however written; nothing if no calendar has that day. */
  static Optional<LocalDate> day(String text) {
    try {
      return BirthDates.folded(text).map(LocalDate::parse);
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> amount(String text) {
    var figures = BESIDE_AN_AMOUNT.matcher(tight(text)).replaceAll("");
    return Optional.of(AMOUNT.matcher(figures))
        .filter(matcher -> matcher.matches())
        .map(matcher -> Long.toString(Long.parseLong(matcher.group(1))));
  }

  /** People leave it away, and there are no two cities of one name that could be meant. */
  private static String withoutPrefecture(String text) {
    return PREFECTURE.matcher(tight(text)).replaceFirst("");
  }

  private static String tight(String text) {
    return SPACES.matcher(Normalizer.normalize(text, Form.NFKC)).replaceAll("");
  }
}
