package jp.madoguchi.command.modelgateway.masking;

/** 漢数字 — small numbers as they are written in kanji. */
final class Kanji {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final int TEN = 10;

  private Kanji() {}

  static boolean isNumeral(char character) {
    return DIGITS.indexOf(character) >= 0 || character == '十';
  }

  /** 23 is 二十三. */
  static String withTens(int below100) {
    var tens = below100 / TEN;
    return (tens > 1 ? digit(tens) : "")
        + (tens > 0 ? "十" : "")
        + (below100 % TEN == 0 ? "" : digit(below100 % TEN));
  }

  /** 23 is 二三, and 60 六〇. */
  static String digitByDigit(int number) {
    return Integer.toString(number)
        .chars()
        .mapToObj(c -> digit(c - '0'))
        .collect(java.util.stream.Collectors.joining());
  }

  private static String digit(int digit) {
    return DIGITS.substring(digit, digit + 1);
  }
}
