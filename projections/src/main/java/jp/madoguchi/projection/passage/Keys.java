package jp.madoguchi.projection.passage;

import java.util.List;
import java.util.regex.Pattern;

/**
 * 見出し語 — what a word is looked up by: its dictionary form without the kana that people write in one
 * way or another, so that 引っ越し, 引越し and 引っ越す are one.
 */
public final class Keys {

  private static final Pattern MIXED = Pattern.compile("\\p{IsHan}.*\\p{IsHiragana}.*");
  private static final Pattern HIRAGANA = Pattern.compile("\\p{IsHiragana}+");
  private static final int LONG_TAIL = 2;

  private Keys() {}

  /** The keys of all words with content, in order. */
  public static List<String> of(String text) {
    return Japanese.words(Japanese.folded(text)).stream()
        .filter(Word::hasContent)
        .map(Keys::of)
        .toList();
  }

  /** The key of one word. */
  public static String of(Word word) {
    var form = word.form();
    if (!MIXED.matcher(form).matches()) {
      return form;
    }
    var han = HIRAGANA.matcher(form).replaceAll("");
    var isMostlyKana = word.kind() == Word.Kind.NOUN && form.length() - han.length() >= LONG_TAIL;
    return han.length() == 1 && isMostlyKana ? form : han;
  }
}
