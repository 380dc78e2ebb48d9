package jp.madoguchi.shared.calendar;

import java.util.Arrays;
import java.util.Optional;

/**
 * 元号 — a new one is a new line here. A day on which one era gave way to the next is of both where
 * it did so at once (明治, 大正).
 */
enum Era {
  MEIJI("明治", "明", "M", "1868-01-25", "1912-07-30"),
  TAISHO("大正", "大", "T", "1912-07-30", "1926-12-25"),
  SHOWA("昭和", "昭", "S", "1926-12-25", "1989-01-07"),
  HEISEI("平成", "平", "H", "1989-01-08", "2019-04-30"),
  REIWA("令和", "令", "R", "2019-05-01", "2199-12-31");

  private static final int YEAR_DIGITS = 4;

  private final String name;
  private final String kanji;
  private final String letter;
  private final String first;
  private final String last;

  Era(String name, String kanji, String letter, String first, String last) {
    this.name = name;
    this.kanji = kanji;
    this.letter = letter;
    this.first = first;
    this.last = last;
  }

  static Optional<Era> named(String word) {
    return Arrays.stream(values()).filter(era -> era.goesBy(word)).findFirst();
  }

  private boolean goesBy(String word) {
    return word.equals(name) || word.equals(kanji) || word.equalsIgnoreCase(letter);
  }

  /** Our year for that year of the era; 元年 is its first. */
  int year(int ofEra) {
    return Integer.parseInt(first.substring(0, YEAR_DIGITS)) + ofEra - 1;
  }

  /**
   * Whether a day of the era can be the one that is known so far.
   *
   * @param known {@code 1955}, {@code 1955-02} or {@code 1955-02-30}
   */
  boolean knows(String known) {
    return known.compareTo(first.substring(0, known.length())) >= 0
        && known.compareTo(last.substring(0, known.length())) <= 0;
  }
}
