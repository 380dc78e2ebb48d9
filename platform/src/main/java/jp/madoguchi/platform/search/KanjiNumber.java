package jp.madoguchi.platform.search;

/** 漢数字 — numbers as they stand in addresses and dates: 二十三, 百二, 二〇. */
final class KanjiNumber {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final int TEN = 10;
  private static final int HUNDRED = 100;

  private KanjiNumber() {}

  /** In Arabic digits. */
  static String of(String kanji) {
    return kanji.indexOf('十') < 0 && kanji.indexOf('百') < 0
        ? digits(kanji)
        : Integer.toString(value(kanji));
  }

  private static String digits(String kanji) {
    return kanji
        .codePoints()
        .map(c -> '0' + DIGITS.indexOf(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int value(String kanji) {
    var sum = 0;
    var digit = 0;
    for (var i = 0; i < kanji.length(); i++) {
      var c = kanji.charAt(i);
      if (c == '十' || c == '百') {
        sum += Math.max(digit, 1) * (c == '十' ? TEN : HUNDRED);
        digit = 0;
      } else {
        digit = DIGITS.indexOf(c);
      }
    }
    return sum + digit;
  }
}
