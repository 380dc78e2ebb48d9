package jp.madoguchi.query.knowledgesearch;

import java.util.List;

/**
 * "What does the city know about this?"
 *
 * @param limit how many articles to name at most
 */
public record SearchKnowledge(String question, int limit) {

  /** Never the words: staff may have typed anything. */
  @Override
  public String toString() {
    return "SearchKnowledge[%d]".formatted(limit);
  }

  /** What was found: answers, or what merely comes near, never both. */
  public record Found(List<Cited> answers, List<Cited> nearMisses) {}

  /** One passage with what stands behind it. */
  public record Cited(Finding finding, Citation citation) {}
}
