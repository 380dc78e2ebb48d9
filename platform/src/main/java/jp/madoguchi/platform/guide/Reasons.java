package jp.madoguchi.platform.guide;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.platform.guide.Judgement.Finding;
import jp.madoguchi.platform.guide.Tree.Link;
import jp.madoguchi.platform.guide.Tree.Wanted;
import jp.madoguchi.shared.guide.GivenAnswer;

/** 理由 — which answers made a procedure needed or not, and which it still waits for. */
final class Reasons {

  private final Tree tree;
  private final Known known;
  private final Answers answers;

  Reasons(Tree tree, Known known, Answers answers) {
    this.tree = tree;
    this.known = known;
    this.answers = answers;
  }

  Finding of(Wanted procedure, Truth truth) {
    var counted = new BitSet();
    deciding(procedure, truth).forEach(link -> count(link, counted));
    return new Finding(procedure.procedure(), given(counted), waitsFor(procedure, truth));
  }

  private Stream<Link> deciding(Wanted procedure, Truth truth) {
    var all = those(procedure.all(), Truth.FALSE);
    if (truth == Truth.FALSE) {
      return all.isEmpty() ? procedure.any().stream() : all.stream();
    }
    return Stream.concat(
        those(procedure.all(), Truth.TRUE).stream(), those(procedure.any(), Truth.TRUE).stream());
  }

  private List<Link> those(List<Link> links, Truth truth) {
    return links.stream().filter(link -> known.of(link) == truth).toList();
  }

  /** Where a question is not asked, what it would be asked after counts instead of it. */
  private void count(Link link, BitSet counted) {
    if (counted.get(link.question())) {
      return;
    }
    var reached = known.reached(link.question());
    if (reached != Truth.FALSE) {
      counted.set(link.question());
    }
    those(tree.questions().get(link.question()).after(), reached)
        .forEach(before -> count(before, counted));
  }

  private List<GivenAnswer> given(BitSet counted) {
    return counted.stream()
        .mapToObj(at -> answers.to(tree.questions().get(at).question().key()))
        .flatMap(answer -> answer.stream())
        .toList();
  }

  private List<String> waitsFor(Wanted procedure, Truth truth) {
    if (truth != Truth.OPEN) {
      return List.of();
    }
    return known.askable(procedure).stream()
        .mapToObj(at -> tree.questions().get(at).question().key())
        .toList();
  }
}
