package jp.madoguchi.query.knowledgesearch;

import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.projection.passage.Layout;
import jp.madoguchi.projection.passage.Wording;

/** 通読 — what an article says, read as a whole. */
record Reading(List<Layout> article) {

  private static final double IN_TITLE = 4;
  private static final double IN_HEADING = 2;
  private static final double HALF = 2;

  boolean says(Concept concept) {
    return all().anyMatch(wording -> isIn(concept, wording));
  }

  boolean says(Compound compound) {
    return all().anyMatch(wording -> isIn(compound, wording));
  }

  boolean isTitled(Concept concept, Layout passage) {
    return isIn(concept, passage.title()) || isIn(concept, passage.heading());
  }

  /**
   * How much the article dwells on a thing: 0 not at all, near 1 it is what the article is about.
   */
  double dwells(Concept concept) {
    var mentions = IN_TITLE * mentions(concept, article.getFirst().title());
    for (var passage : article) {
      mentions += IN_HEADING * Math.min(1, mentions(concept, passage.heading()));
      mentions += mentions(concept, passage.text());
    }
    return mentions / (mentions + HALF);
  }

  static boolean isIn(Concept concept, Wording wording) {
    return mentions(concept, wording) > 0;
  }

  static boolean isIn(Compound compound, Wording wording) {
    return most(compound.ways(), wording) > 0;
  }

  private Stream<Wording> all() {
    return article.stream().flatMap(one -> Stream.of(one.title(), one.heading(), one.text()));
  }

  /** A name within a longer name is not named. */
  private static int mentions(Concept concept, Wording wording) {
    var others = concept.others().stream().mapToInt(wording::count).sum();
    return Math.max(0, most(concept.ways(), wording) - others);
  }

  private static int most(List<List<String>> ways, Wording wording) {
    return ways.stream().mapToInt(wording::count).max().orElse(0);
  }
}
