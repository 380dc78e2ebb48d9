package jp.madoguchi.command.modelgateway.masking;

import java.util.List;
import java.util.Locale;
import jp.madoguchi.platform.search.Address;
import jp.madoguchi.platform.search.BirthDates;
import jp.madoguchi.platform.search.Digits;

/** 個人情報の形 — how numbers, addresses and days of persons are written, whoever they belong to. */
final class Patterns {

  /**
   * What sets the digits of one number apart: anything but words, brackets of ours, and 、 and 。.
   */
  private static final String GAP = "[\\s\\p{P}\\p{S}ー&&[^、。「」〔〕]]{1,3}";

  private static final String NO_DIGIT_BEFORE = "(?<!\\d)";
  private static final String NO_AMOUNT =
      "(?!(?:[1-9]\\d{0,9}|[1-9]\\d{0,2}(?:,\\d{3})+)\\s?(?:円|万|億|人|件|世帯|㎡|m2|km|トン|%))";
  private static final String NO_TIME_OF_DAY = "(?!\\d{1,2}:\\d\\d(?![\\d:]))";
  private static final int SHORTEST_NUMBER = 7;
  private static final int SHORTEST_NAMED_NUMBER = 3;

  private static final String KANJI_DIGIT = "[〇零一二三四五六七八九]";
  private static final String NUMBER = "(?:[1-9]\\d{0,3}|[〇一二三四五六七八九十百]{1,4})";

  private static final String ERA =
      "(?:(?:明治|大正|昭和|平成|令和|[明大昭平令]|(?<![A-Za-z])[MTSHRmtshr])\\.?\\s*(?:元|\\d{1,2}|[一二三四五六七八九十]{1,3}))";
  private static final String OLD_ERA =
      "(?:(?:明治|大正|昭和|平成|[明大昭平]|(?<![A-Za-z])[MTSHmtsh])\\.?\\s*(?:元|\\d{1,2}|[一二三四五六七八九十]{1,3}))";
  private static final String YEAR = "(?:(?:西暦)?(?<!\\d)(?:1[89]|20)\\d\\d)";
  private static final String OLD_YEAR = "(?:(?:西暦)?(?<!\\d)(?:1[89]\\d\\d))";
  private static final String MONTH_AND_DAY =
      "\\s*[年./\\-ー]\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,2})\\s*[月./\\-ー]\\s*(?:\\d{1,2}(?!\\d)|[一二三四五六七八九十]{1,3})(?:\\s*日)?";
  private static final String TIGHT = "(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)";
  private static final String ENGLISH_MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";

  private static final PatternFinder MAIL =
      PatternFinder.of(
          Kind.MAIL,
          "[\\w.+%-]+\\s?(?:@|\\(at\\)|\\[at\\]|アットマーク)\\s?[\\w-]+(?:\\s?(?:\\.|ドット)\\s?[\\w-]+)*|@\\w{3,}",
          mail -> mail.toLowerCase(Locale.ROOT));

  private static final PatternFinder PHONE =
      PatternFinder.of(
              Kind.PHONE,
              NO_DIGIT_BEFORE
                  + "\\(?(?:\\+\\s?81[\\s\\-(]{0,3}0?\\)?|0)[\\d\\s\\-ー()]{8,16}\\d(?!\\d)",
              Digits::ofPhone)
          .onlyIf(phone -> Digits.ofPhone(phone).matches("0\\d{9,10}"));

  private static final PatternFinder NAMED_PHONE =
      PatternFinder.of(
          Kind.PHONE,
          "(?i:電話|tel|携帯|fax|ファックス|ファクス|連絡先)[^\\d\\n]{0,8}(?<value>\\d[\\d\\-ー\\s()]{2,14}\\d)(?!\\d|[年月日円時])",
          Digits::ofPhone);

  private static final PatternFinder POSTAL_CODE =
      PatternFinder.of(
          Kind.POSTAL_CODE,
          "〒\\s*\\d{3}\\s?[-ー]?\\s?\\d{4}|"
              + NO_DIGIT_BEFORE
              + "\\d{3}\\s?[-ー]\\s?\\d{4}(?![\\d\\-])",
          Patterns::digits);

  private static final PatternFinder CARD =
      PatternFinder.of(
          Kind.NUMBER,
          "(?<![A-Za-z])[A-Za-z]{2}[\\s\\-]?(?:\\d[\\s\\-]?){7,8}(?:[A-Za-z]{2}(?![A-Za-z]))?",
          Digits::ofNumber);

  /**
   * Seven digits or more, however they are set apart: whoever needs such a number names a person.
   */
  private static final PatternFinder LONG_NUMBER =
      PatternFinder.of(
              Kind.NUMBER,
              NO_DIGIT_BEFORE + NO_AMOUNT + NO_TIME_OF_DAY + "\\d+(?:" + GAP + "\\d+)*",
              Digits::ofNumber)
          .onlyIf(run -> digits(run).length() >= SHORTEST_NUMBER);

  private static final PatternFinder KANJI_NUMBER =
      PatternFinder.of(
          Kind.NUMBER,
          KANJI_DIGIT + "(?:(?:" + GAP + "|の)?" + KANJI_DIGIT + "){6,}",
          Digits::ofNumber);

  private static final PatternFinder NAMED_NUMBER =
      PatternFinder.of(
              Kind.NUMBER,
              "(?i:番号|記号|口座|被保険者|暗証|宛名|受給者|旅券|パスポート|免許証?|在留カード|マイナンバー|普通|当座|住民票コード|\\bid\\b)"
                  + "[^\\d\\n]{0,10}?(?<value>[A-Za-z]{0,3}\\d[\\dA-Za-z\\-ー]*)(?![\\d,]*\\s?[年月日円人件歳時])",
              Digits::ofNumber)
          .onlyIf(run -> digits(run).length() >= SHORTEST_NAMED_NUMBER);

  private static final PatternFinder ADDRESS =
      PatternFinder.of(
              Kind.ADDRESS,
              "[\\p{IsHan}々ヶケノァ-ヴー]{0,24}[ぁ-ん]{0,6}"
                  + "[\\p{IsHan}々ヶケノぁ-んァ-ヴー&&[^第表図式年月日号条項はがをもにでと]]\\s*"
                  + NUMBER
                  + "\\s*(?:丁目|番地|番(?=\\s*\\d)|条[通西東南北]|線[西東南北]|[-ー]\\s*\\d{1,4}(?![\\d年月日]))"
                  + "(?:\\s*(?:[-ーの]?\\s*"
                  + NUMBER
                  + "|丁目|番地|番|号室?|[条線通西東南北目の]))*"
                  + "(?:\\s*[\\p{IsHan}ァ-ヴーA-Za-z]{2,12}\\s*\\d{1,4}\\s?号?室?)?",
              address -> String.join("/", Address.parts(address)))
          .onlyIf(address -> !address.matches("(?:別表|別記|様式|図|表).*"));

  private static final PatternFinder OLD_DATE =
      date("(?:" + OLD_ERA + "|" + OLD_YEAR + ")" + MONTH_AND_DAY);
  private static final PatternFinder TIGHT_DATE =
      date(OLD_YEAR + TIGHT + "|(?<!\\d)20\\d\\d" + TIGHT + "|(?<![A-Za-z])[MTSHR]\\d{2}" + TIGHT);
  private static final PatternFinder ENGLISH_DATE =
      date(
          ENGLISH_MONTH
              + "\\s\\d{1,2},?\\s(?:1[89]|20)\\d\\d|\\d{1,2}\\s"
              + ENGLISH_MONTH
              + ",?\\s(?:1[89]|20)\\d\\d");
  private static final PatternFinder BIRTH_DATE =
      date(
          "(?:生年月日|誕生日|生まれた日)[^\\d\\n]{0,8}?(?<value>(?:"
              + ERA
              + "|"
              + YEAR
              + "|\\d{2})"
              + MONTH_AND_DAY
              + ")");
  private static final PatternFinder BORN =
      date("(?:" + ERA + "|" + YEAR + "|\\d{1,2})" + MONTH_AND_DAY + "\\s*(?:生まれ|生れ|生)");
  private static final PatternFinder ANY_DATE =
      date("(?:" + ERA + "|" + YEAR + ")" + MONTH_AND_DAY);

  private Patterns() {}

  /** Of what the city publishes: days of its rules stay readable. */
  static List<Finder> ofPublished() {
    return List.of(
        MAIL,
        PHONE,
        NAMED_PHONE,
        POSTAL_CODE,
        CARD,
        LONG_NUMBER,
        KANJI_NUMBER,
        NAMED_NUMBER,
        ADDRESS,
        OLD_DATE,
        TIGHT_DATE,
        ENGLISH_DATE,
        BIRTH_DATE,
        BORN);
  }

  /** What an answer may not have made up: days are checked against the sources instead. */
  static List<Finder> ofPersons() {
    return List.of(
        MAIL,
        PHONE,
        NAMED_PHONE,
        POSTAL_CODE,
        CARD,
        LONG_NUMBER,
        KANJI_NUMBER,
        NAMED_NUMBER,
        ADDRESS);
  }

  /** A whole day that staff type may be somebody's, whatever it is. */
  static Finder anyDate() {
    return ANY_DATE;
  }

  private static PatternFinder date(String shape) {
    return PatternFinder.of(Kind.DATE, shape, date -> BirthDates.folded(date).orElse(date));
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }
}
