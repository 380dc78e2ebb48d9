package jp.madoguchi.platform.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.madoguchi.platform.guide.Tree.Link;
import jp.madoguchi.platform.guide.Tree.Wanted;
import org.jspecify.annotations.Nullable;

/** 充足可能性 — whether there are answers with which links hold together, found by trying. */
final class Possibility {

  /** Whoever writes more branches than can be tried is believed. */
  private static final int PATIENCE = 20_000;

  private final Tree tree;
  private int tried;

  Possibility(Tree tree) {
    this.tree = tree;
  }

  boolean of(Wanted procedure) {
    tried = 0;
    return anyOf(procedure.any(), procedure.all(), new Sheet(tree.questions().size()));
  }

  boolean ofReaching(int question) {
    tried = 0;
    return anyOf(
        tree.questions().get(question).after(), List.of(), new Sheet(tree.questions().size()));
  }

  /** One of these, and all of those. */
  private boolean anyOf(List<Link> ways, List<Link> goals, Sheet sheet) {
    return ways.isEmpty()
        ? reachable(goals, sheet)
        : ways.stream().anyMatch(way -> reachable(with(goals, way), sheet));
  }

  private boolean reachable(List<Link> goals, Sheet sheet) {
    if (goals.isEmpty() || tried++ > PATIENCE) {
      return true;
    }
    var goal = goals.getFirst();
    var rest = goals.subList(1, goals.size());
    var filled = sheet.with(goal, tree);
    if (filled == null) {
      return false;
    }
    return sheet.touches(goal.question())
        ? reachable(rest, filled)
        : anyOf(tree.questions().get(goal.question()).after(), rest, filled);
  }

  private static List<Link> with(List<Link> goals, Link way) {
    var more = new ArrayList<>(goals);
    more.add(way);
    return more;
  }

  /** An answer sheet that is filled in as far as it must be. */
  private record Sheet(long[] must, long[] mustNot) {

    Sheet(int questions) {
      this(new long[questions], new long[questions]);
    }

    /** Whether the question was made sure of already. */
    boolean touches(int question) {
      return (must[question] | mustNot[question]) != 0;
    }

    @Nullable Sheet with(Link link, Tree tree) {
      var next =
          new Sheet(Arrays.copyOf(must, must.length), Arrays.copyOf(mustNot, mustNot.length));
      var side = link.chosen() ? next.must : next.mustNot;
      side[link.question()] |= 1L << link.choice();
      return next.isPossible(link.question(), tree) ? next : null;
    }

    private boolean isPossible(int question, Tree tree) {
      var asked = tree.questions().get(question);
      if ((must[question] & mustNot[question]) != 0) {
        return false;
      }
      return asked.isMultiple()
          || Long.bitCount(must[question]) <= 1 && mustNot[question] != asked.choices();
    }
  }
}
