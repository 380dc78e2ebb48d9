package jp.madoguchi.query.knowledgesearch;

import java.util.List;

/**
 * 質問 — what somebody asks, as it is understood.
 *
 * @param folded in one width and case, with what was typed in kana as the articles spell it
 */
record Question(String folded, List<Concept> concepts) {

  /** Whether there is nothing in it that an article could speak of. */
  boolean asksNothing() {
    return concepts.stream().allMatch(concept -> concept.weight() < Weights.LEAST);
  }
}
