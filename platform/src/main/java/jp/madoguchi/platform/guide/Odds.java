package jp.madoguchi.platform.guide;

import java.util.Arrays;
import java.util.List;
import jp.madoguchi.platform.guide.Tree.Asked;

/**
 * 見込み — how likely links hold, if what is not known may be answered either way: one choice as
 * likely as another, each question by itself.
 */
final class Odds {

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

  /** The odds if these choices of the question were known, and only those given were made. */
  Odds ifKnown(int question, long these, long given) {
    var more = known.clone();
    var then = chosen.clone();
    more[question] |= these;
    then[question] |= given;
    return new Odds(tree, more, then);
  }

  /**
   * 割合 — how likely all necessary links hold, and how likely they do while none of those does of
   * which one is enough. Between 0 and 1.
   */
  record Share(double fits, double withoutHit) {

    private static final Share WHOLE = new Share(1, 1);

    Share times(Share other) {
      return new Share(fits * other.fits, withoutHit * other.withoutHit);
    }

    /** How unsure it is whether a procedure is needed, in bits. */
    double doubt(boolean needsNoHit) {
      var p = needsNoHit ? fits : fits - withoutHit;
      return p <= 0 || p >= 1 ? 0 : -(p * Math.log(p) + (1 - p) * Math.log(1 - p)) / Math.log(2);
    }
  }

  /** Of all these together. */
  Share share(List<Group> groups) {
    var share = Share.WHOLE;
    for (var group : groups) {
      share = share.times(share(group));
    }
    return share;
  }

  private Share share(Group group) {
    var reached = reached(group.question());
    var unreached = group.isOptional() ? 1 - reached : 0;
    return new Share(
        reached * chance(group, false) + unreached, reached * chance(group, true) + unreached);
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
      missed *= 1 - reached(group.question()) * (1 - chance(group, true));
    }
    return missed;
  }

  private double chance(Group group, boolean withoutHit) {
    var asked = tree.questions().get(group.question());
    return asked.isMultiple() || known[group.question()] != 0
        ? chanceOfEach(group, withoutHit)
        : chanceOfOne(asked, group, withoutHit);
  }

  /** Each choice that is not known by itself. */
  private double chanceOfEach(Group group, boolean withoutHit) {
    var these = known[group.question()];
    var made = chosen[group.question()];
    if (!group.mayFit(these, made) || withoutHit && group.hits(these, made)) {
      return 0;
    }
    var open = group.unknownOfAll(these) + (withoutHit ? group.unknownOfAny(these) : 0);
    return Math.scalb(1.0, -open);
  }

  /** Exactly one choice, and none is known. */
  private static double chanceOfOne(Asked asked, Group group, boolean withoutHit) {
    var choices = asked.question().choices().size();
    var fitting = 0;
    for (var choice = 0; choice < choices; choice++) {
      var made = 1L << choice;
      var fits = group.mayFit(asked.choices(), made);
      fitting += fits && !(withoutHit && group.hits(asked.choices(), made)) ? 1 : 0;
    }
    return (double) fitting / choices;
  }
}
