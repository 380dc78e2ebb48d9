package jp.madoguchi.platform.search;

import static java.text.Normalizer.normalize;

import java.text.Normalizer.Form;
import java.util.List;
import java.util.regex.Pattern;

/**
 * 住所の畳込み — an address as it is looked for, in parts: 丁目, 番地 and hyphens only set numbers apart, and
 * numbers in kanji are numbers.
 */
public final class Address {

  private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
  private static final Pattern HYPHENS = Pattern.compile("(?<=\\d)[%s]".formatted("-‐‑‒–—―−─━ーの"));
  private static final Pattern UNITS = Pattern.compile("(?<=\\d)(?:丁目|番地|番|号室|号)");
  private static final Pattern KANJI_NUMBER = Pattern.compile("[〇一二三四五六七八九十百]+(?=丁目|番|号|条)");

  /** After a 都道府県, 市区町村 or 郡, and wherever numbers begin or end. */
  private static final Pattern PARTS =
      Pattern.compile("(?<=[都道府県市区町村郡])(?=.{2})|(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)|/");

  private Address() {}

  public static List<String> parts(String text) {
    var tight = SPACES.matcher(normalize(text, Form.NFKC)).replaceAll("");
    var numbers = KANJI_NUMBER.matcher(tight).replaceAll(found -> KanjiNumber.of(found.group()));
    var apart = HYPHENS.matcher(UNITS.matcher(numbers).replaceAll("/")).replaceAll("/");
    return PARTS.splitAsStream(apart).map(Names::folded).filter(part -> !part.isEmpty()).toList();
  }
}
