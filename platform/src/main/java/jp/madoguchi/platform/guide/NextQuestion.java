package jp.madoguchi.platform.guide;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    var outcomes = outcomes(question);
    return undecided.stream()
        .filter(procedure -> tree.goesBy(procedure, question))
        .mapToDouble(procedure -> gain(procedure, question, outcomes))
        .sum();
  }

  /** What else the procedure goes by stays as likely as it is, whatever the answer. */
  private double gain(Wanted procedure, int question, List<Odds> outcomes) {
    var touched = procedure.groups().stream().filter(it -> tree.goesBy(it, question)).toList();
    var rest =
        odds.share(procedure.groups().stream().filter(it -> !tree.goesBy(it, question)).toList());
    var needsNoHit = procedure.any().isEmpty();
    var before = rest.times(odds.share(touched)).doubt(needsNoHit);
    var after = 0.0;
    for (var outcome : outcomes) {
      after += rest.times(outcome.share(touched)).doubt(needsNoHit);
    }
    return tree.questions().get(question).isMultiple()
        ? (outcomes.size() * before - after) / 2
        : before - after / outcomes.size();
  }

  /** Each choice; of a multiple choice, each by itself made and not made. */
  private List<Odds> outcomes(int question) {
    var asked = tree.questions().get(question);
    return IntStream.range(0, asked.question().choices().size())
        .mapToObj(choice -> 1L << choice)
        .flatMap(
            bit ->
                asked.isMultiple()
                    ? Stream.of(odds.ifKnown(question, bit, bit), odds.ifKnown(question, bit, 0))
                    : Stream.of(odds.ifKnown(question, asked.choices(), bit)))
        .toList();
  }
}
