package jp.madoguchi.platform.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 氏名の畳込み — a name as it is looked for: 異体字 are one, selectors of variants (IVS) are not there, kana
 * in it is folded as {@link Kana}, Latin letters are small and bare.
 */
public final class Names {

  private static final Map<Integer, Integer> VARIANTS = variants();
  private static final int REPEAT = '々';
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\p{Z}\\s・･.．,，、]+");

  /** 一ヶ瀬, 一ケ瀬, 一が瀬: one name. */
  private static final Pattern KE = Pattern.compile("(?<=\\p{IsHan})[カケ](?=\\p{IsHan})");

  /** Letters that are no letter and a mark. */
  private static final Map<Integer, String> BARE =
      Map.of((int) 'đ', "d", (int) 'ø', "o", (int) 'ł', "l", (int) 'ß', "ss", (int) 'æ', "ae");

  private Names() {}

  public static String folded(String text) {
    var one = new StringBuilder();
    Kana.folded(text, Kana.HYPHENS).codePoints().forEach(c -> append(c, one));
    return KE.matcher(one).replaceAll("ケ");
  }

  /** 氏, 名 and whatever else is written apart. */
  public static List<String> words(String text) {
    return BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
  }

  /** Whether there is an ideograph in it. */
  public static boolean hasIdeograph(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }

  private static void append(int character, StringBuilder into) {
    if (character == REPEAT && !into.isEmpty()) {
      into.appendCodePoint(into.codePointBefore(into.length()));
    } else {
      var plain = VARIANTS.getOrDefault(character, character);
      into.append(BARE.getOrDefault(plain, Character.toString(plain)));
    }
  }

  private static Map<Integer, Integer> variants() {
    var variants = new HashMap<Integer, Integer>();
    lines()
        .filter(line -> !line.startsWith("#"))
        .map(String::codePoints)
        .map(points -> points.boxed().toList())
        .forEach(line -> line.forEach(variant -> variants.put(variant, line.getFirst())));
    return Map.copyOf(variants);
  }

  private static Stream<String> lines() {
    try (var file = Objects.requireNonNull(Names.class.getResourceAsStream("variants.txt"))) {
      return new String(file.readAllBytes(), UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
