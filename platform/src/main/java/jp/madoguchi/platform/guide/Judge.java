package jp.madoguchi.platform.guide;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.madoguchi.platform.guide.Judgement.Finding;
import jp.madoguchi.platform.guide.Tree.Wanted;
import jp.madoguchi.shared.guide.GuideRevision;
import jp.madoguchi.shared.guide.GuidedProcedure;

/** 手続判定 — judges answers by one revision of a guide. The same answers always get the same. */
public final class Judge {

  private final Tree tree;

  private Judge(Tree tree) {
    this.tree = tree;
  }

  /** Made once a revision; it may be asked by many at once. */
  public static Judge by(GuideRevision revision) {
    return new Judge(Tree.of(revision));
  }

  /**
   * @param answers only to questions of the revision count
   * @param offered the procedures that can be opened at all; the others are left out
   */
  public Judgement judge(Answers answers, Predicate<GuidedProcedure> offered) {
    return new Judge(tree.of(offered)).judge(answers);
  }

  /** The same, of all procedures. */
  public Judgement judge(Answers answers) {
    var known = new Known(tree, answers);
    var reasons = new Reasons(tree, known, answers);
    var undecided = those(Truth.OPEN, known).toList();
    return new Judgement(
        findings(Truth.TRUE, known, reasons),
        findings(Truth.FALSE, known, reasons),
        findings(Truth.OPEN, known, reasons),
        new NextQuestion(tree, known, undecided)
            .best()
            .map(at -> tree.questions().get(at).question()));
  }

  /** Whether these answers rule out that the question is ever asked. */
  public boolean isNeverAsked(String question, Answers answers) {
    var known = new Known(tree, answers);
    return tree.questions().stream()
        .filter(asked -> asked.question().key().equals(question))
        .anyMatch(asked -> known.reached(tree.questions().indexOf(asked)) == Truth.FALSE);
  }

  private List<Finding> findings(Truth truth, Known known, Reasons reasons) {
    return those(truth, known).map(procedure -> reasons.of(procedure, truth)).toList();
  }

  private Stream<Wanted> those(Truth truth, Known known) {
    return tree.procedures().stream().filter(procedure -> known.of(procedure) == truth);
  }
}
