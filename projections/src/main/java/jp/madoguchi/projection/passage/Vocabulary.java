package jp.madoguchi.projection.passage;

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
        layout.readings().forEach(spellings::putIfAbsent);
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
}
