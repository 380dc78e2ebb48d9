package jp.madoguchi.projection.passage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 語彙 — which words the articles use: how many articles have each, and how what stands in titles and
 * headings is read, so that a question in kana is understood.
 */
public final class Vocabulary {

  private static final int LONGEST_COMPOUND = 4;

  private final int articles;
  private final Map<String, Integer> having;
  private final Map<String, String> spellings;

  private Vocabulary(int articles, Map<String, Integer> having, Map<String, String> spellings) {
    this.articles = articles;
    this.having = having;
    this.spellings = spellings;
  }

  static Vocabulary of(Collection<List<Layout>> articles) {
    var having = new HashMap<String, Integer>();
    var spellings = new HashMap<String, String>();
    for (var layouts : articles) {
      var keys = new HashSet<String>();
      for (var layout : layouts) {
        Stream.of(layout.title(), layout.heading(), layout.text())
            .map(Wording::keys)
            .forEach(keys::addAll);
        learn(layout.passage().title(), spellings);
        learn(layout.passage().heading(), spellings);
      }
      keys.forEach(key -> having.merge(key, 1, Integer::sum));
    }
    return new Vocabulary(articles.size(), having, spellings);
  }

  /** How many articles there are. */
  public int articles() {
    return articles;
  }

  /** How many articles have a word of that key. */
  public int having(String key) {
    return having.getOrDefault(key, 0);
  }

  /** How the articles write what is read so, in katakana. */
  public Optional<String> spelled(String reading) {
    return Optional.ofNullable(spellings.get(reading));
  }

  private static void learn(String line, Map<String, String> spellings) {
    var folded = Japanese.folded(line);
    var run = new ArrayList<Word>();
    for (var word : Japanese.words(folded)) {
      var joins = word.kind().joins() && (run.isEmpty() || run.getLast().end() == word.start());
      if (!joins) {
        learn(run, folded, spellings);
        run.clear();
      }
      if (word.kind().joins()) {
        run.add(word);
      }
    }
    learn(run, folded, spellings);
  }

  private static void learn(List<Word> run, String folded, Map<String, String> spellings) {
    for (var from = 0; from < run.size(); from++) {
      var reading = new StringBuilder();
      for (var to = from; to < Math.min(run.size(), from + LONGEST_COMPOUND); to++) {
        reading.append(run.get(to).reading());
        spellings.putIfAbsent(
            reading.toString(), folded.substring(run.get(from).start(), run.get(to).end()));
      }
    }
  }
}
