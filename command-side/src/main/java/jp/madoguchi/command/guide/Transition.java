package jp.madoguchi.command.guide;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.platform.guide.GuideSheet;

/**
 * 条件の一行 — one line of a cell of the transitions, such as {@code [手続き:任意必要] 犬の登録}.
 *
 * @param kind 選択肢, 手続き or 質問
 * @param marks what else stands in the brackets
 * @param key whatever follows them
 */
record Transition(String kind, Set<String> marks, String key) {

  private static final Pattern LINE = Pattern.compile("\\[([^\\]]+)](.+)");
  private static final Set<String> KINDS =
      Set.of(GuideSheet.CHOICE, GuideSheet.PROCEDURE, GuideSheet.QUESTION);
  private static final Set<String> MARKS =
      Set.of(GuideSheet.NOT_APPLICABLE, GuideSheet.NECESSARY, GuideSheet.OPTIONAL_NECESSARY);

  /**
   * @throws IllegalArgumentException if it is not of that form
   */
  static Transition of(String line) {
    var matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("「%s」は [手続き] などで始まっていません".formatted(line));
    }
    var words = Stream.of(matcher.group(1).split(":", -1)).map(String::strip).toList();
    var marks = Set.copyOf(words.subList(1, words.size()));
    requireKnown(words, marks);
    return new Transition(words.getFirst(), marks, matcher.group(2).strip());
  }

  boolean isChosen() {
    return !marks.contains(GuideSheet.NOT_APPLICABLE);
  }

  boolean isOptional() {
    return marks.contains(GuideSheet.OPTIONAL_NECESSARY);
  }

  private static void requireKnown(List<String> words, Set<String> marks) {
    if (!KINDS.contains(words.getFirst()) || !MARKS.containsAll(marks)) {
      throw new IllegalArgumentException("[%s] という種類はありません".formatted(String.join(":", words)));
    }
  }
}
