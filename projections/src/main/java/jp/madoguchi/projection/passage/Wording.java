package jp.madoguchi.projection.passage;

import java.util.List;
import java.util.stream.IntStream;

/** 語の並び — the keys of a line or a text, in order. */
public record Wording(List<String> keys) {

  static Wording of(String text) {
    return new Wording(Keys.of(text));
  }

  /** How often those keys stand here side by side, however the dictionary cuts them. */
  public int count(List<String> way) {
    var wanted = String.join("", way);
    return wanted.isEmpty()
        ? 0
        : (int) IntStream.range(0, keys.size()).filter(from -> standsAt(from, wanted)).count();
  }

  private boolean standsAt(int from, String wanted) {
    var matched = 0;
    for (var i = from; i < keys.size() && matched < wanted.length(); i++) {
      if (!wanted.startsWith(keys.get(i), matched)) {
        return false;
      }
      matched += keys.get(i).length();
    }
    return matched == wanted.length();
  }
}
