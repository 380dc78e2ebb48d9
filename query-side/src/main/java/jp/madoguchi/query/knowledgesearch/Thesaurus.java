package jp.madoguchi.query.knowledgesearch;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.projection.passage.Japanese;
import jp.madoguchi.projection.passage.Keys;
import jp.madoguchi.shared.knowledge.Synonym;

/** 類語辞典 — what the words of a question may be called in an article. */
public final class Thesaurus {

  private final Map<Character, List<Entry>> byFirstLetter;

  private Thesaurus(List<Entry> entries) {
    byFirstLetter =
        entries.stream()
            .collect(
                groupingBy(
                    entry -> entry.word().charAt(0),
                    collectingAndThen(toList(), Thesaurus::longestFirst)));
  }

  /** The thesaurus of these synonyms. */
  public static Thesaurus of(List<Synonym> synonyms) {
    var ways = new HashMap<String, Set<List<String>>>();
    Subjects.ALL.forEach(subject -> add(ways, subject, List.of(Keys.of(subject))));
    for (var synonym : synonyms) {
      var all = Stream.concat(synonym.words().stream(), synonym.means().stream());
      var keys = all.map(Keys::of).filter(way -> !way.isEmpty()).toList();
      synonym.words().forEach(word -> add(ways, Japanese.folded(word), keys));
    }
    return new Thesaurus(ways.entrySet().stream().map(Entry::of).toList());
  }

  /** The longest entry that the folded text goes on with there, if there is one. */
  Optional<Entry> at(String folded, int start) {
    return byFirstLetter.getOrDefault(folded.charAt(start), List.of()).stream()
        .filter(entry -> folded.startsWith(entry.word(), start))
        .findFirst();
  }

  private static void add(
      Map<String, Set<List<String>>> ways, String word, List<List<String>> keys) {
    ways.computeIfAbsent(word, _ -> new LinkedHashSet<>()).addAll(keys);
  }

  private static List<Entry> longestFirst(List<Entry> entries) {
    return entries.stream().sorted(comparingInt(entry -> -entry.word().length())).toList();
  }

  /**
   * One word.
   *
   * @param ways the keys of each of the things it may be called
   * @param others the keys of what has its name in it, but is something else
   * @param isSubject whether a city hall is asked about it by name
   */
  record Entry(String word, List<List<String>> ways, List<List<String>> others, boolean isSubject) {

    private static Entry of(Map.Entry<String, Set<List<String>>> entry) {
      var word = entry.getKey();
      var ways = List.copyOf(entry.getValue());
      return Subjects.ALL.contains(word)
          ? new Entry(word, ways, others(word, ways), true)
          : new Entry(word, ways, List.of(), false);
    }

    private static List<List<String>> others(String word, List<List<String>> ways) {
      return Subjects.longerThan(word).stream()
          .map(Keys::of)
          .filter(other -> !ways.contains(other))
          .toList();
    }
  }
}
