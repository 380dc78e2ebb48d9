package jp.madoguchi.platform.search;

import static java.text.Normalizer.normalize;

import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 生年月日の畳込み — 西暦 and 和暦, however written, as {@code 1985-04-03}, {@code 1985-04} or {@code 1985}. A
 * day that no calendar has, such as 2月30日, stays as it is (JUKI-80).
 */
public final class BirthDates {

  private static final String ERA = "(明治|大正|昭和|平成|令和|[明大昭平令]|[MTSHR])";
  private static final String APART = "[年月./-]";

  private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
  private static final Pattern HYPHENS = Pattern.compile("[‐‑‒–—―−ー]");
  private static final Pattern FIRST_YEAR = Pattern.compile("元(?=年|[./-]|$)");
  private static final Pattern KANJI_NUMBER = Pattern.compile("[〇一二三四五六七八九十百]+(?=[年月日])");
  private static final Pattern END = Pattern.compile("(?:生まれ|生れ|生)$");

  private static final Pattern WESTERN =
      Pattern.compile(
          "(?:西暦)?((?:1[89]|20)\\d\\d)(?:年|%1$s(\\d{1,2})(?:月|%1$s(\\d{1,2})日?)?)?"
              .formatted(APART));
  private static final Pattern TIGHT =
      Pattern.compile("((?:1[89]|20)\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])");
  private static final Pattern JAPANESE =
      Pattern.compile(
          "%2$s-?(\\d{1,2})(?:年|%1$s(\\d{1,2})(?:月|%1$s(\\d{1,2})日?)?)?".formatted(APART, ERA));
  private static final Pattern TIGHT_JAPANESE =
      Pattern.compile("%s-?(\\d{2})(0[1-9]|1[0-2])(\\d{2})".formatted(ERA));
  private static final Pattern REGISTER =
      Pattern.compile("([1-5])-?(\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])");

  private BirthDates() {}

  /** The one way to write it, as far as it is known; nothing if it is no date. */
  public static Optional<String> folded(String text) {
    var plain = plain(text);
    return Stream.<Function<String, Optional<String>>>of(
            all -> matched(TIGHT, all).map(BirthDates::western),
            all -> matched(WESTERN, all).map(BirthDates::western),
            all -> matched(TIGHT_JAPANESE, all).flatMap(BirthDates::japanese),
            all -> matched(JAPANESE, all).flatMap(BirthDates::japanese),
            all -> matched(REGISTER, all).flatMap(BirthDates::japanese))
        .map(form -> form.apply(plain))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static String plain(String text) {
    var tight = SPACES.matcher(normalize(text, Form.NFKC)).replaceAll("");
    var counted = KANJI_NUMBER.matcher(tight).replaceAll(number -> KanjiNumber.of(number.group()));
    var hyphens = HYPHENS.matcher(FIRST_YEAR.matcher(counted).replaceAll("1")).replaceAll("-");
    return END.matcher(hyphens).replaceAll("").toUpperCase(Locale.ROOT);
  }

  private static Optional<Matcher> matched(Pattern form, String plain) {
    return Optional.of(form.matcher(plain)).filter(Matcher::matches);
  }

  private static String western(Matcher date) {
    return joined(date.group(1), date.group(2), date.group(3));
  }

  private static Optional<String> japanese(Matcher date) {
    return Era.of(date.group(1))
        .map(era -> Integer.toString(era.year(Integer.parseInt(date.group(2)))))
        .map(year -> joined(year, date.group(3), date.group(4)));
  }

  private static String joined(
      String year,
      @org.jspecify.annotations.Nullable String month,
      @org.jspecify.annotations.Nullable String day) {
    if (month == null) {
      return year;
    }
    var until = "%s-%02d".formatted(year, Integer.parseInt(month));
    return day == null ? until : "%s-%02d".formatted(until, Integer.parseInt(day));
  }
}
