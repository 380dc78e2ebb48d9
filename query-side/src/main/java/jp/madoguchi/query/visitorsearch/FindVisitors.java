package jp.madoguchi.query.visitorsearch;

import java.util.List;
import jp.madoguchi.projection.visitorsearch.VisitorEntry;
import jp.madoguchi.query.support.Paging;

/**
 * "Who is that?" — in the order of registration. It carries no word that was typed.
 *
 * @param tokens all of these, each in any of its forms
 */
public record FindVisitors(List<List<Long>> tokens, Paging paging) {

  /** What is found; one more than was asked for, if there are more. */
  public record Found(List<Hit> hits) {}

  /**
   * @param found by what was looked for
   * @param shown who goes on for them: themselves, unless they were merged
   */
  public record Hit(VisitorEntry found, VisitorEntry shown) {}
}
