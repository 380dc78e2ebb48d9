package jp.madoguchi.projection.passage;

import java.util.List;
import java.util.stream.IntStream;

/** 文字の連なり — every n characters that stand together: what finds words no dictionary knows. */
public final class Grams {

  /** Two characters of the text itself. */
  public static final int OF_TEXT = 2;

  /** Three kana of how it is read. */
  public static final int OF_READING = 3;

  private Grams() {}

  /** The n-grams of the letters and digits of a text. */
  public static List<String> of(String text, int n) {
    var letters =
        text.codePoints().filter(Character::isLetterOrDigit).mapToObj(Character::toString).toList();
    return IntStream.rangeClosed(0, letters.size() - n)
        .mapToObj(i -> String.join("", letters.subList(i, i + n)))
        .toList();
  }
}
