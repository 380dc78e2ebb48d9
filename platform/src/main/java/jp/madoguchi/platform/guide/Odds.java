package jp.madoguchi.platform.guide;

import java.util.Arrays;
import jp.madoguchi.platform.guide.Tree.Asked;
import jp.madoguchi.platform.guide.Tree.Group;
import jp.madoguchi.platform.guide.Tree.Link;
import jp.madoguchi.platform.guide.Tree.Wanted;

/**
 * 見込み — how likely each procedure is needed, if what is not known may be answered either way: one
 * choice as likely as another, each question by itself. Between 0 and 1.
 */
final class Odds {

  private static final double EVEN = 0.5;

  private final Tree tree;
  private final long[] known;
  private final long[] chosen;
  private final double[] reach;

  /**
   * @param known the choices of each question, as bits, of which it is known whether they hold
   * @param chosen those of them that do
   */
  private Odds(Tree tree, long[] known, long[] chosen) {
    this.tree = tree;
    this.known = known;
    this.chosen = chosen;
    reach = new double[known.length];
    Arrays.fill(reach, -1);
  }

  static Odds of(Tree tree, Known facts) {
    var known = new long[tree.questions().size()];
    for (var at = 0; at < known.length; at++) {
      known[at] = facts.isAnswered(at) ? tree.questions().get(at).choices() : 0;
    }
    return new Odds(tree, known, facts.allChosen());
  }

  /** The odds if these choices of the question were known, and only those given were chosen. */
  Odds ifKnown(int question, long these, long given) {
    var more = known.clone();
    var then = chosen.clone();
    more[question] |= these;
    then[question] |= given;
    return new Odds(tree, more, then);
  }

  /** How unsure it is, in bits. */
  double doubtOf(Wanted procedure) {
    var p = of(procedure);
    return p <= 0 || p >= 1 ? 0 : -(p * Math.log(p) + (1 - p) * Math.log(1 - p)) / Math.log(2);
  }

  double of(Wanted procedure) {
    var fits = 1.0;
    var fitsWithoutHit = 1.0;
    for (var group : procedure.groups()) {
      var reached = reached(group.question());
      var unreached = group.all().isEmpty() ? 1 - reached : 0;
      fits *= reached * fits(group) + unreached;
      fitsWithoutHit *= reached * fitsWithoutHit(group) + unreached;
    }
    return procedure.any().isEmpty() ? fits : fits - fitsWithoutHit;
  }

  private double reached(int question) {
    if (reach[question] < 0) {
      reach[question] = 1 - unreached(tree.questions().get(question));
    }
    return reach[question];
  }

  private double unreached(Asked asked) {
    var missed = asked.after().isEmpty() ? 0.0 : 1.0;
    for (var group : asked.groups()) {
      missed *= 1 - reached(group.question()) * (1 - fitsWithoutHit(group));
    }
    return missed;
  }

  /** All necessary links of the group hold. */
  private double fits(Group group) {
    return chance(group, false);
  }

  /** All necessary links of the group hold, and none of those of which one is enough. */
  private double fitsWithoutHit(Group group) {
    return chance(group, true);
  }

  private double chance(Group group, boolean withoutHit) {
    var asked = tree.questions().get(group.question());
    return asked.isMultiple()
        ? chanceOfEach(group, withoutHit)
        : chanceOfOne(asked, group, withoutHit);
  }

  /** Each choice by itself. */
  private double chanceOfEach(Group group, boolean withoutHit) {
    var chance = 1.0;
    for (var link : group.all()) {
      chance *= of(link);
    }
    if (withoutHit) {
      for (var link : group.any()) {
        chance *= 1 - of(link);
      }
    }
    return chance;
  }

  private double of(Link link) {
    if ((known[link.question()] >> link.choice() & 1) == 0) {
      return EVEN;
    }
    return holds(link, chosen[link.question()]) ? 1 : 0;
  }

  /** Exactly one choice. */
  private double chanceOfOne(Asked asked, Group group, boolean withoutHit) {
    if (known[group.question()] != 0) {
      return fits(group, withoutHit, chosen[group.question()]) ? 1 : 0;
    }
    var choices = asked.question().choices().size();
    var fitting = 0;
    for (var choice = 0; choice < choices; choice++) {
      fitting += fits(group, withoutHit, 1L << choice) ? 1 : 0;
    }
    return (double) fitting / choices;
  }

  private static boolean fits(Group group, boolean withoutHit, long chosen) {
    return group.all().stream().allMatch(link -> holds(link, chosen))
        && (!withoutHit || group.any().stream().noneMatch(link -> holds(link, chosen)));
  }

  private static boolean holds(Link link, long chosen) {
    return (chosen >> link.choice() & 1) == 1 == link.chosen();
  }
}
