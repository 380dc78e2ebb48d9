package jp.madoguchi.platform.search;

import static java.text.Normalizer.normalize;

import java.text.Normalizer.Form;
import java.util.stream.Stream;

/**
 * カナの畳込み — kana as it is looked for (JUKI-340): half and full width, hiragana and katakana, 清濁半濁,
 * small and large, and every way to write a long vowel are one; what stands between is nothing.
 */
public final class Kana {

  static final String HYPHENS = "-‐‑‒–—―−─━~〜";

  private static final char LONG = 'ー';
  private static final int TO_KATAKANA = 'ア' - 'あ';
  private static final String REPEATS = "ヽヾ";
  private static final String SMALL = "ァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿヰヱヲ";
  private static final String USUAL = "アイウエオツヤユヨワカケクシストヌハヒフヘホムラリルレロイエオ";

  /** By the vowel they end in: ア段 to オ段. */
  private static final String[] ROWS = {
    "アカサタナハマヤラワ", "イキシチニヒミリ", "ウクスツヌフムユル", "エケセテネヘメレ", "オコソトノホモヨロ"
  };

  /** What makes the vowel of that row longer, and what stands for all of it. */
  private static final String[] LENGTHENING = {"ア", "イ", "ウ", "イエ", "ウオ"};

  private Kana() {}

  /** The one way to write it. Letters and digits stay; all else goes. */
  public static String folded(String text) {
    return folded(text, HYPHENS + '一');
  }

  /**
   * How a folded part of a word may stand within it: its first vowel may make longer what is before
   * it, and is then written as that row's.
   */
  static Stream<String> within(String part) {
    var rest = part.substring(1);
    return switch (part.charAt(0)) {
      case 'オ' -> Stream.of(part, 'ウ' + rest);
      case 'エ' -> Stream.of(part, 'イ' + rest);
      default -> Stream.of(part);
    };
  }

  /** Whether kana is all there is in it, but for what stands between. */
  public static boolean isAllOf(String text) {
    var wide = normalize(text, Form.NFKC);
    return wide.codePoints().anyMatch(Kana::isKana)
        && wide.codePoints().allMatch(c -> isKana(c) || !isKept(c));
  }

  static boolean isKana(int character) {
    return character >= 'ぁ' && character <= 'ゟ'
        || character >= 'ァ' && character <= 'ヿ' && character != '・'
        || character >= 'ㇰ' && character <= 'ㇿ';
  }

  /**
   * @param hyphens what is taken for a long mark, besides the long mark
   */
  static String folded(String text, String hyphens) {
    return longVowels(simple(apart(text), hyphens));
  }

  /** Katakana, its voice marks apart from it; ヴァ is written バ before that. */
  private static String apart(String text) {
    var katakana =
        normalize(text, Form.NFKC)
            .codePoints()
            .map(c -> c >= 'ぁ' && c <= 'ゖ' || c == 'ゝ' || c == 'ゞ' ? c + TO_KATAKANA : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return normalize(
        katakana
            .replaceAll("ヴ[ァア]", "バ")
            .replaceAll("ヴ[ィイ]", "ビ")
            .replaceAll("ヴ[ェエ]", "ベ")
            .replaceAll("ヴ[ォオ]", "ボ")
            .replace('ヴ', 'ブ'),
        Form.NFD);
  }

  private static String simple(String apart, String hyphens) {
    var into = new StringBuilder();
    apart.codePoints().forEach(c -> append(c, hyphens, into));
    return into.toString();
  }

  private static void append(int character, String hyphens, StringBuilder into) {
    var small = SMALL.indexOf(character);
    if (small >= 0) {
      into.append(USUAL.charAt(small));
    } else if (REPEATS.indexOf(character) >= 0) {
      appendLast(into);
    } else if (character == LONG || hyphens.indexOf(character) >= 0) {
      appendLong(into);
    } else if (isKept(character)) {
      into.appendCodePoint(Character.toLowerCase(character));
    }
  }

  private static void appendLast(StringBuilder into) {
    if (!into.isEmpty()) {
      into.appendCodePoint(into.codePointBefore(into.length()));
    }
  }

  private static void appendLong(StringBuilder into) {
    if (!into.isEmpty() && into.charAt(into.length() - 1) != LONG) {
      into.append(LONG);
    }
  }

  /** 外字 are private use characters, and somebody's name. */
  private static boolean isKept(int character) {
    return switch (Character.getType(character)) {
      case Character.LETTER_NUMBER, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
      default -> Character.isLetterOrDigit(character);
    };
  }

  private static String longVowels(String simple) {
    var into = new StringBuilder();
    simple.codePoints().forEach(c -> appendVowel(c, into));
    return into.toString();
  }

  private static void appendVowel(int character, StringBuilder into) {
    var row = into.isEmpty() ? -1 : rowOf(into.charAt(into.length() - 1));
    if (row >= 0 && (character == LONG || LENGTHENING[row].indexOf(character) >= 0)) {
      into.append(LENGTHENING[row].charAt(0));
    } else if (character != LONG) {
      into.appendCodePoint(character);
    }
  }

  private static int rowOf(char kana) {
    for (var row = 0; row < ROWS.length; row++) {
      if (ROWS[row].indexOf(kana) >= 0) {
        return row;
      }
    }
    return -1;
  }
}
