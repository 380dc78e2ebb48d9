package jp.madoguchi.command.modelgateway.masking;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * 畳んだ本文 — a text in one width, without what cannot be seen, and where each of its characters stood.
 * Everything is looked for here, and replaced there.
 */
final class FoldedText {

  private static final String HYPHENS = "‐‑‒–—―−─━ｰ";
  private static final int HALF_VOICED = 'ﾟ';
  private static final int VOICED = 'ﾞ';

  private final StringBuilder folded = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();

  private FoldedText() {}

  static FoldedText of(String text) {
    var folding = new FoldedText();
    var from = 0;
    while (from < text.length()) {
      var to = endOfCluster(text, from);
      folding.add(text.substring(from, to), from, to);
      from = to;
    }
    return folding;
  }

  String text() {
    return folded.toString();
  }

  /** Where that stood in the text as it was. */
  Span original(Span span) {
    return new Span(
        starts.get(span.start()), ends.get(span.end() - 1), span.kind(), span.identity());
  }

  /** A character and the marks upon it. */
  private static int endOfCluster(String text, int from) {
    var to = from + Character.charCount(text.codePointAt(from));
    while (to < text.length() && isMark(text.codePointAt(to))) {
      to += Character.charCount(text.codePointAt(to));
    }
    return to;
  }

  private static boolean isMark(int character) {
    return character == VOICED || character == HALF_VOICED || isCombining(character);
  }

  private static boolean isCombining(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> false;
    };
  }

  private void add(String cluster, int from, int to) {
    var bare = new StringBuilder();
    cluster.codePoints().filter(c -> !isUnseen(c)).forEach(bare::appendCodePoint);
    Normalizer.normalize(bare, Form.NFKC).codePoints().forEach(c -> add(c, from, to));
  }

  /** Joiners, selectors of variants, tags: nothing that anybody reads. */
  private static boolean isUnseen(int character) {
    return Character.getType(character) == Character.FORMAT
        || character >= 0xFE00 && character <= 0xFE0F
        || character >= 0xE0000 && character <= 0xE01EF;
  }

  private void add(int character, int from, int to) {
    var plain = plain(character);
    for (var unit : Character.toChars(plain)) {
      folded.append(unit);
      starts.add(from);
      ends.add(to);
    }
  }

  private static int plain(int character) {
    if (Character.isDigit(character)) {
      return '0' + Character.digit(character, 10);
    }
    return HYPHENS.indexOf(character) >= 0 ? '-' : character;
  }
}
