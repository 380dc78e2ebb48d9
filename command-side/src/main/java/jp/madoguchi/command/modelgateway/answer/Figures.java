package jp.madoguchi.command.modelgateway.answer;

import static java.text.Normalizer.normalize;

import java.text.Normalizer.Form;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 数字 — numbers, days and fees of a text, each with its unit, so that 300円 and 300通 are two things.
 */
record Figures(Set<String> values) {

  private static final String KANJI = "[〇一二三四五六七八九十百千万]";
  private static final String UNIT =
      "円|万円|千円|年|か月|ヶ月|カ月|ケ月|箇月|月|週間|日|時間|時|分|歳|才|通|枚|部|人|名|回|階|番|号|条|項|割|%|パーセント|倍|点|件|世帯|㎡|m|km|kg";
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<number>[\\d０-９][\\d０-９,，]*(?:[.．][\\d０-９]+)?|"
              + KANJI
              + "+(?="
              + UNIT
              + "))\\s?(?<unit>"
              + UNIT
              + ")?");
  private static final String DIGITS = "〇一二三四五六七八九";

  static Figures of(List<String> sources) {
    return new Figures(
        sources.stream()
            .flatMap(text -> FIGURE.matcher(text).results())
            .map(Figures::value)
            .collect(Collectors.toSet()));
  }

  /** What stands in the text and in none of these, as it was written. */
  List<MatchResult> missingOf(String text) {
    return FIGURE.matcher(text).results().filter(found -> !has(found)).toList();
  }

  private boolean has(MatchResult found) {
    var value = value(found);
    return values.contains(value)
        || found.group("unit") == null && values.stream().anyMatch(one -> one.startsWith(value));
  }

  private static String value(MatchResult found) {
    var number = normalize(found.group("number"), Form.NFKC).replace(",", "");
    var arabic =
        number.matches(KANJI + "+") ? arabic(number) : number.replaceFirst("^0+(?=\\d)", "");
    return arabic + " " + (found.group("unit") == null ? "" : unit(found.group("unit")));
  }

  private static String unit(String unit) {
    return switch (unit) {
      case "か月", "ヶ月", "カ月", "ケ月", "箇月" -> "か月";
      case "才" -> "歳";
      case "名" -> "人";
      case "パーセント" -> "%";
      default -> unit;
    };
  }

  private static String arabic(String kanji) {
    if (kanji.codePoints().allMatch(c -> DIGITS.indexOf(c) >= 0)) {
      return kanji
          .codePoints()
          .mapToObj(c -> Integer.toString(DIGITS.indexOf(c)))
          .collect(Collectors.joining());
    }
    var total = 0L;
    var below = 0L;
    var digit = 0L;
    for (var character : kanji.toCharArray()) {
      switch (character) {
        case '十', '百', '千' -> {
          below += Math.max(1, digit) * (character == '十' ? 10 : character == '百' ? 100 : 1000);
          digit = 0;
        }
        case '万' -> {
          total += Math.max(1, below + digit) * 10_000;
          below = digit = 0;
        }
        default -> digit = DIGITS.indexOf(character);
      }
    }
    return Long.toString(total + below + digit);
  }
}
