package jp.madoguchi.command.modelgateway.masking;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.platform.search.BirthDates;

/** 既知の生年月日 — one day in all the ways in which people write it, with the year or without. */
final class KnownBirthDate {

  private static final int LONGEST_ERA = 64;
  private static final List<String> ERAS = List.of("M", "T", "S", "H", "R");
  private static final List<String> NAMES =
      List.of("(?:明治|明|M)", "(?:大正|大|T)", "(?:昭和|昭|S)", "(?:平成|平|H)", "(?:令和|令|R)");
  private static final String APART = "\\s*[年月./\\-ー・\\s]\\s*";

  private KnownBirthDate() {}

  /**
   * @param date {@code 1985-04-03}, or as much of it as is known
   */
  static Finder finder(String date) {
    var parts = date.split("-");
    var shape = parts.length < 3 || date.contains("-00") ? years(date) : days(parts, years(date));
    return PatternFinder.of(Kind.DATE, "(?i)" + shape, _ -> date);
  }

  private static String days(String[] parts, String years) {
    var month = number(Integer.parseInt(parts[1]));
    var day = number(Integer.parseInt(parts[2]));
    var whole = years + APART + month + APART + day + "\\s*日?";
    var tight = "(?:" + years + "|" + parts[0].substring(2) + ")" + parts[1] + parts[2];
    var withoutYear = "(?<!\\d)" + month + "\\s*月\\s*" + day + "\\s*日";
    return "(?:%s|%s|%s)(?!\\d)".formatted(whole, tight, withoutYear);
  }

  /** 1985, 85, 昭和60, S60. */
  private static String years(String date) {
    var year = date.substring(0, 4);
    return Stream.concat(
            Stream.of("(?:西暦\\s*)?" + year, "(?<!\\d)'?" + year.substring(2)),
            IntStream.range(0, ERAS.size()).boxed().flatMap(era -> ofEra(era, date)))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static Stream<String> ofEra(int era, String date) {
    return IntStream.rangeClosed(1, LONGEST_ERA)
        .filter(year -> isThatYear(ERAS.get(era) + year, date))
        .mapToObj(
            year -> NAMES.get(era) + "?\\s*\\.?\\s*" + (year == 1 ? "(?:元|0?1|一)" : number(year)));
  }

  private static boolean isThatYear(String written, String date) {
    return BirthDates.folded(written + "年").filter(date.substring(0, 4)::equals).isPresent();
  }

  private static String number(int number) {
    return "(?:0?%d|%s|%s)".formatted(number, Kanji.withTens(number), Kanji.digitByDigit(number));
  }
}
