package jp.madoguchi.query.knowledgesearch;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.projection.passage.Japanese;

/**
 * 主題 — what a city hall is asked about by name, whether or not this one has an article about it.
 * Who asks about one of them is not served with another: 児童手当 is no 児童扶養手当.
 */
final class Subjects {

  static final Set<String> ALL =
      WordList.read("subjects.txt").stream()
          .map(Japanese::folded)
          .collect(Collectors.toUnmodifiableSet());

  private Subjects() {}

  /** The subjects whose names have this one's in them: who writes 軽自動車税 does not name 自動車税. */
  static List<String> longerThan(String subject) {
    return ALL.stream()
        .filter(longer -> longer.length() > subject.length() && longer.contains(subject))
        .toList();
  }
}
