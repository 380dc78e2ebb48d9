package jp.madoguchi.platform.guide;

import java.util.Arrays;
import java.util.BitSet;
import jp.madoguchi.platform.guide.Tree.Link;
import jp.madoguchi.platform.guide.Tree.Wanted;

/** 分かっていること — what the answers so far say about each question and each procedure. */
final class Known {

  private final Tree tree;
  private final long[] chosen;
  private final boolean[] answered;
  private final Truth[] reached;

  Known(Tree tree, Answers answers) {
    this.tree = tree;
    var size = tree.questions().size();
    chosen = new long[size];
    answered = new boolean[size];
    reached = new Truth[size];
    for (var at = 0; at < size; at++) {
      read(at, answers);
    }
    for (var at = 0; at < size; at++) {
      reached(at);
    }
  }

  private void read(int at, Answers answers) {
    var question = tree.questions().get(at).question();
    var answer = answers.to(question.key());
    answered[at] = answer.isPresent();
    for (var choice = 0; choice < question.choices().size(); choice++) {
      var label = question.choices().get(choice).label();
      if (answer.filter(given -> given.choices().contains(label)).isPresent()) {
        chosen[at] |= 1L << choice;
      }
    }
  }

  /** Whether the question is asked at all. */
  Truth reached(int question) {
    if (reached[question] == null) {
      var after = tree.questions().get(question).after();
      reached[question] = after.isEmpty() ? Truth.TRUE : Truth.ofAny(after, this::of);
    }
    return reached[question];
  }

  boolean isAnswered(int question) {
    return answered[question];
  }

  /** The choices that were made, as bits. */
  long chosen(int question) {
    return chosen[question];
  }

  long[] allChosen() {
    return Arrays.copyOf(chosen, chosen.length);
  }

  Truth of(Link link) {
    var reach = reached(link.question());
    if (reach == Truth.FALSE) {
      return Truth.FALSE;
    }
    if (!answered[link.question()]) {
      return Truth.OPEN;
    }
    return isChosen(link) == link.chosen() ? reach : Truth.FALSE;
  }

  Truth of(Wanted procedure) {
    var all = Truth.ofAll(procedure.all(), this::of);
    return procedure.any().isEmpty() ? all : all.and(Truth.ofAny(procedure.any(), this::of));
  }

  /** The questions that can be asked now and that the procedure, which is undecided, waits for. */
  BitSet askable(Wanted procedure) {
    var askable = new BitSet();
    procedure.all().forEach(link -> ask(link, askable));
    if (Truth.ofAny(procedure.any(), this::of) == Truth.OPEN) {
      procedure.any().forEach(link -> ask(link, askable));
    }
    return askable;
  }

  /** That question, or else those that lead to it. */
  private void ask(Link link, BitSet askable) {
    var question = link.question();
    if (of(link) != Truth.OPEN || askable.get(question)) {
      return;
    }
    if (reached(question) == Truth.TRUE) {
      askable.set(question);
    } else {
      tree.questions().get(question).after().forEach(before -> ask(before, askable));
    }
  }

  private boolean isChosen(Link link) {
    return (chosen[link.question()] >> link.choice() & 1) == 1;
  }
}
