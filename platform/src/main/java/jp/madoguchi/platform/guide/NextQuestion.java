package jp.madoguchi.platform.guide;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.madoguchi.platform.guide.Tree.Wanted;

/**
 * 次の質問 — the one whose answer settles most: that takes the most doubt, in bits, from the procedures
 * that are undecided. Of two that settle the same, the first one.
 *
 * <p>Asking costs the sum, over the questions that can be asked, of their outcomes times the links
 * of the undecided procedures that go by them; {@code Bounds} keeps that small.
 */
final class NextQuestion {

  /** What lies closer together than this is the same, whatever the rounding. */
  private static final double SAME = 1e-9;

  private final Tree tree;
  private final Known known;
  private final Odds odds;
  private final List<Wanted> undecided;

  NextQuestion(Tree tree, Known known, List<Wanted> undecided) {
    this.tree = tree;
    this.known = known;
    this.undecided = undecided;
    odds = Odds.of(tree, known);
  }

  Optional<Integer> best() {
    var best = Optional.<Integer>empty();
    var most = Double.NEGATIVE_INFINITY;
    for (var question : candidates()) {
      var gain = gain(question);
      if (gain > most + SAME) {
        best = Optional.of(question);
        most = gain;
      }
    }
    return best;
  }

  /** What can be asked now, and matters. */
  private List<Integer> candidates() {
    var askable = new BitSet();
    undecided.forEach(procedure -> askable.or(known.askable(procedure)));
    return askable.stream().boxed().toList();
  }

  private double gain(int question) {
    var concerned =
        undecided.stream().filter(procedure -> procedure.dependsOn().get(question)).toList();
    var before = doubt(odds, concerned);
    var asked = tree.questions().get(question);
    var choices = asked.question().choices().size();
    return asked.isMultiple()
        ? IntStream.range(0, choices)
            .mapToDouble(choice -> before - doubtAfterChoice(question, choice, concerned))
            .sum()
        : before - doubtAfter(question, choices, asked.choices(), concerned);
  }

  private double doubtAfterChoice(int question, int choice, List<Wanted> concerned) {
    var bit = 1L << choice;
    var yes = doubt(odds.ifKnown(question, bit, bit), concerned);
    var no = doubt(odds.ifKnown(question, bit, 0), concerned);
    return (yes + no) / 2;
  }

  private double doubtAfter(int question, int choices, long all, List<Wanted> concerned) {
    var sum = 0.0;
    for (var choice = 0; choice < choices; choice++) {
      sum += doubt(odds.ifKnown(question, all, 1L << choice), concerned);
    }
    return sum / choices;
  }

  private static double doubt(Odds odds, List<Wanted> procedures) {
    return procedures.stream().mapToDouble(odds::doubtOf).sum();
  }
}
