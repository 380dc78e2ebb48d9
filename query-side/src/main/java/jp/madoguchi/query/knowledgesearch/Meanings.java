package jp.madoguchi.query.knowledgesearch;

import static java.util.Comparator.comparingDouble;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.platform.consultation.Meaning;
import jp.madoguchi.projection.passage.Layout;
import jp.madoguchi.projection.passage.PassageIndex;
import org.apache.lucene.util.VectorUtil;

/**
 * 意味の地図 — where the passages of an index lie by their meaning, as far as a provider has said so. It
 * stands beside the index and changes nothing in it; all passages are compared, none approximately.
 */
public final class Meanings {

  private final PassageIndex index;
  private final Map<String, Placed> articles = new ConcurrentHashMap<>();
  private final Map<String, Integer> inVain = new ConcurrentHashMap<>();

  public Meanings(PassageIndex index) {
    this.index = index;
  }

  /** The passages of an article as they were placed. */
  private record Placed(List<Layout> layouts, List<Meaning> meanings) {}

  /** Whether there is nothing to compare a question with. */
  boolean areNone() {
    return articles.isEmpty();
  }

  /**
   * Places what is not yet placed as it stands now, article by article, until the provider gives no
   * answer. The article that got none comes after all others the next time: it may be to blame.
   *
   * @param provider takes the texts of passages, and says where they lie
   */
  public void fill(Function<List<String>, Optional<List<Meaning>>> provider) {
    var known = index.articles();
    articles.keySet().retainAll(known);
    inVain.keySet().retainAll(known);
    for (var article : known.stream().sorted(leastInVain()).toList()) {
      if (placed(article).isEmpty() && !place(article, provider)) {
        inVain.merge(article, 1, Integer::sum);
        return;
      }
    }
  }

  private Comparator<String> leastInVain() {
    return Comparator.<String>comparingInt(article -> inVain.getOrDefault(article, 0))
        .thenComparing(Comparator.naturalOrder());
  }

  private boolean place(String article, Function<List<String>, Optional<List<Meaning>>> provider) {
    var layouts = index.of(article);
    var meanings = provider.apply(layouts.stream().map(Meanings::text).toList());
    meanings.ifPresent(found -> articles.put(article, new Placed(layouts, found)));
    return meanings.isPresent();
  }

  /** The nearest passage of each article, the nearest article first. */
  List<Layout> nearest(Meaning question, int limit) {
    return articles.keySet().stream()
        .flatMap(article -> placed(article).stream())
        .flatMap(placed -> nearest(placed, question))
        .sorted(comparingDouble(Near::likeness).reversed())
        .limit(limit)
        .map(Near::layout)
        .toList();
  }

  private record Near(Layout layout, double likeness) {}

  private static Stream<Near> nearest(Placed placed, Meaning question) {
    return IntStream.range(0, placed.meanings().size())
        .filter(i -> placed.meanings().get(i).isComparableWith(question))
        .mapToObj(i -> new Near(placed.layouts().get(i), likeness(placed, i, question)))
        .max(comparingDouble(Near::likeness))
        .stream();
  }

  private static double likeness(Placed placed, int passage, Meaning question) {
    return VectorUtil.cosine(placed.meanings().get(passage).place(), question.place());
  }

  /** What an article said before lies nowhere. */
  private Optional<Placed> placed(String article) {
    return Optional.ofNullable(articles.get(article))
        .filter(placed -> placed.layouts().equals(index.of(article)));
  }

  private static String text(Layout layout) {
    var passage = layout.passage();
    return String.join("\n", passage.title(), passage.heading(), passage.text());
  }
}
