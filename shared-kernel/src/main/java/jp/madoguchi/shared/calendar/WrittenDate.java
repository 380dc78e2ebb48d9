package jp.madoguchi.shared.calendar;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How days are written in registers: whole, in part with a word for what is missing (頃, 上旬, 日不詳 …),
 * presumed (推定), or as a stretch (…から…までの間).
 */
final class WrittenDate {

  private static final int LONGEST = 60;
  private static final int MONTHS = 12;
  private static final int DAYS = 31;
  private static final int FIRST_YEAR = 1868;
  private static final int LAST_YEAR = 2199;

  private static final String YEAR =
      "(?:(?<era>明治|大正|昭和|平成|令和|[明大昭平令MTSHRmtshr])?(?<year>元|[0-9]{1,4}))";
  private static final Pattern UNKNOWN = Pattern.compile("(?:生?年月日)?不詳");
  private static final Pattern NUMBERS =
      Pattern.compile(YEAR + "[-./](?<month>[0-9]{1,2})[-./](?<day>[0-9]{1,2})");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<presumed>推定)?"
              + YEAR
              + "年(?:(?<month>[0-9]{1,2})月)?(?:(?<day>[0-9]{1,2})日)?"
              + "(?<rest>月日不詳|日不詳|上旬|中旬|下旬|春|夏|秋|冬)?(?<about>頃|ごろ)?");
  private static final Pattern UNTIL =
      Pattern.compile("(?:.{1,4}年)?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)(?:頃|ごろ)?(?:まで)(?:の間)?");

  private WrittenDate() {}

  /** The day to sort by. */
  static String read(String written) {
    if (written.length() > LONGEST) {
      throw unreadable();
    }
    var text = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\s", "");
    if (UNKNOWN.matcher(text).matches()) {
      return "0000-00-00";
    }
    var stretch = text.split("から", 2);
    if (stretch.length == 2 && !UNTIL.matcher(stretch[1]).matches()) {
      throw unreadable();
    }
    return day(stretch[0]);
  }

  private static String day(String text) {
    var numbers = NUMBERS.matcher(text);
    if (numbers.matches()) {
      return day(numbers, numbers.group("month"), numbers.group("day"));
    }
    var words = WORDS.matcher(text);
    if (!words.matches() || !fits(words)) {
      throw unreadable();
    }
    return day(words, words.group("month"), words.group("day"));
  }

  /** What is missing must be said to be missing, and nothing else may be. */
  private static boolean fits(Matcher written) {
    var month = written.group("month") != null;
    var day = written.group("day") != null;
    return switch (written.group("rest")) {
      case null ->
          day ? month : written.group("presumed") != null || written.group("about") != null;
      case "日不詳", "上旬", "中旬", "下旬" -> month && !day;
      default -> !month && !day;
    };
  }

  private static String day(Matcher written, @Nullable String month, @Nullable String day) {
    var known = new StringBuilder("%04d".formatted(year(written)));
    if (month != null) {
      known.append("-%02d".formatted(within(month, MONTHS)));
    }
    if (day != null) {
      known.append("-%02d".formatted(within(day, DAYS)));
    }
    requireOfEra(written.group("era"), known.toString());
    return known + "-00-00".substring(known.length() - "0000".length());
  }

  private static int year(Matcher written) {
    var era = written.group("era");
    var year = written.group("year").equals("元") ? 1 : Integer.parseInt(written.group("year"));
    var ours = era == null ? year : Era.named(era).orElseThrow(WrittenDate::unreadable).year(year);
    if (year < 1 || ours < FIRST_YEAR || ours > LAST_YEAR) {
      throw unreadable();
    }
    return ours;
  }

  private static int within(String number, int most) {
    var read = Integer.parseInt(number);
    if (read < 1 || read > most) {
      throw unreadable();
    }
    return read;
  }

  private static void requireOfEra(@Nullable String era, String known) {
    if (era != null && !Era.named(era).orElseThrow(WrittenDate::unreadable).knows(known)) {
      throw new IllegalArgumentException("その元号にない年月日です");
    }
  }

  private static IllegalArgumentException unreadable() {
    return new IllegalArgumentException("年月日は「1955-02-28」「昭和30年2月28日」「昭和30年頃」「年月日不詳」のように入力してください");
  }
}
