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

  boolean says(List<List<String>> ways) {
    return article.stream()
        .flatMap(one -> Stream.of(one.title(), one.heading(), one.text()))
        .anyMatch(wording -> isIn(ways, wording));
  }

  boolean isTitled(List<List<String>> ways, Layout passage) {
    return isIn(ways, passage.title()) || isIn(ways, passage.heading());
  }

  /**
   * How much the article dwells on a thing: 0 not at all, near 1 it is what the article is about.
   */
  double dwells(List<List<String>> ways) {
    var mentions = IN_TITLE * mentions(ways, article.getFirst().title());
    for (var passage : article) {
      mentions += IN_HEADING * Math.min(1, mentions(ways, passage.heading()));
      mentions += mentions(ways, passage.text());
    }
    return mentions / (mentions + HALF);
  }

  static boolean isIn(List<List<String>> ways, Wording wording) {
    return ways.stream().anyMatch(way -> wording.count(way) > 0);
  }

  private static int mentions(List<List<String>> ways, Wording wording) {
    return ways.stream().mapToInt(wording::count).max().orElse(0);
  }
}
