package jp.madoguchi.platform.search;

import java.util.Arrays;
import java.util.Optional;

/** 元号 — the eras in which people who come to a counter were born (JUKI-280). */
enum Era {
  MEIJI("明治", 'M', 1867),
  TAISHO("大正", 'T', 1911),
  SHOWA("昭和", 'S', 1925),
  HEISEI("平成", 'H', 1988),
  REIWA("令和", 'R', 2018);

  private final String name;
  private final char letter;
  private final int yearZero;

  Era(String name, char letter, int yearZero) {
    this.name = name;
    this.letter = letter;
    this.yearZero = yearZero;
  }

  /** By its name, its first character, its letter, or its number in the registers (1 to 5). */
  static Optional<Era> of(String written) {
    return Arrays.stream(values()).filter(era -> era.isWritten(written)).findFirst();
  }

  private boolean isWritten(String written) {
    return written.equals(name)
        || written.equals(name.substring(0, 1))
        || written.equalsIgnoreCase(Character.toString(letter))
        || written.equals(Integer.toString(ordinal() + 1));
  }

  /** The year of our reckoning; the first year is 1. */
  int year(int ofEra) {
    return yearZero + ofEra;
  }
}
