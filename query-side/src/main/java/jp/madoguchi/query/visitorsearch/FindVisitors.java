package jp.madoguchi.query.visitorsearch;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.projection.visitorsearch.VisitorEntry;
import jp.madoguchi.query.support.Paging;

/**
 * "Who is that?" — in the order of registration. It carries no word that was typed.
 *
 * @param asked all of these
 * @param mayReach whether the caller may know how to reach protected persons
 */
public record FindVisitors(List<Asked> asked, boolean mayReach, Paging paging) {

  public FindVisitors {
    asked = List.copyOf(asked);
  }

  /** Whether somebody with these tokens is who is looked for. */
  boolean isMetBy(Collection<Long> tokens, boolean hidden) {
    return asked.stream()
        .map(one -> hidden && !mayReach ? one.words() : one.forms())
        .allMatch(forms -> forms.stream().anyMatch(tokens::contains));
  }

  /**
   * One thing that is asked for, in any of its forms.
   *
   * @param words of who they are
   * @param contacts of how to reach them
   */
  public record Asked(List<Long> words, List<Long> contacts) {

    List<Long> forms() {
      return Stream.concat(words.stream(), contacts.stream()).toList();
    }
  }

  /** What is found; one more than was asked for, if there are more. */
  public record Found(List<Hit> hits) {}

  /**
   * @param found by what was looked for
   * @param shown who goes on for them: themselves, unless they were merged
   */
  public record Hit(VisitorEntry found, VisitorEntry shown) {}
}
