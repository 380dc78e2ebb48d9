package jp.madoguchi.platform.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.shared.guide.Edge;
import jp.madoguchi.shared.guide.GuideRevision;
import jp.madoguchi.shared.guide.GuidedProcedure;
import jp.madoguchi.shared.guide.Question;

/** 点検 — finds what makes a guide unusable, before anybody is guided by it. */
public final class Inspection {

  private Inspection() {}

  /** All there is to put right, the coarsest things first; none if it can be used. */
  public static List<Flaw> of(GuideRevision revision) {
    var flaws = new ArrayList<>(Bounds.flaws(revision));
    flaws.addAll(unknown(revision));
    flaws.addAll(twice(revision));
    if (flaws.isEmpty()) {
      flaws.addAll(circles(revision));
    }
    if (flaws.isEmpty()) {
      var tree = Tree.of(revision);
      flaws.addAll(Bounds.flaws(tree));
      flaws.addAll(unreachable(tree));
    }
    return List.copyOf(flaws);
  }

  private static List<Flaw> unknown(GuideRevision revision) {
    var ofQuestions =
        revision.questions().stream()
            .flatMap(
                question ->
                    question.after().stream()
                        .filter(edge -> isUnknown(edge, revision))
                        .map(edge -> Flaw.ofQuestion(question.key(), unknown(edge))));
    var ofProcedures =
        revision.procedures().stream()
            .flatMap(
                procedure ->
                    procedure
                        .edges()
                        .filter(edge -> isUnknown(edge, revision))
                        .map(edge -> Flaw.ofProcedure(procedure.key(), unknown(edge))));
    return Stream.concat(ofQuestions, ofProcedures).toList();
  }

  private static boolean isUnknown(Edge edge, GuideRevision revision) {
    return revision
        .question(edge.question())
        .flatMap(question -> question.choice(edge.choice()))
        .isEmpty();
  }

  private static String unknown(Edge edge) {
    return "「%s」に「%s」という選択肢はありません".formatted(edge.question(), edge.choice());
  }

  private static List<Flaw> twice(GuideRevision revision) {
    var keys = new HashSet<String>();
    var questions =
        revision.questions().stream()
            .filter(question -> !keys.add(question.key()))
            .map(question -> Flaw.ofQuestion(question.key(), "同じ管理名の質問があります"))
            .toList();
    var names = new HashSet<String>();
    var procedures =
        revision.procedures().stream()
            .filter(procedure -> !names.add(procedure.key()))
            .map(procedure -> Flaw.ofProcedure(procedure.key(), "同じ管理名の手続きがあります"));
    var edges =
        revision.procedures().stream()
            .filter(Inspection::namesAnAnswerTwice)
            .map(procedure -> Flaw.ofProcedure(procedure.key(), "同じ選択肢が、この手続きの条件に二度あります"));
    return Stream.of(questions.stream(), procedures, edges).flatMap(flaw -> flaw).toList();
  }

  private static boolean namesAnAnswerTwice(GuidedProcedure procedure) {
    return procedure.edges().map(edge -> List.of(edge.question(), edge.choice())).distinct().count()
        < procedure.edges().count();
  }

  private static List<Flaw> circles(GuideRevision revision) {
    var safe = new HashSet<String>();
    return revision.questions().stream()
        .filter(question -> leadsToItself(question, revision, new HashSet<>(), safe))
        .map(question -> Flaw.ofQuestion(question.key(), "質問のつながりが一周して戻っています"))
        .toList();
  }

  private static boolean leadsToItself(
      Question question, GuideRevision revision, Set<String> way, Set<String> safe) {
    if (safe.contains(question.key())) {
      return false;
    }
    if (!way.add(question.key())) {
      return true;
    }
    var circle =
        question.after().stream()
            .flatMap(edge -> revision.question(edge.question()).stream())
            .anyMatch(before -> leadsToItself(before, revision, way, safe));
    way.remove(question.key());
    if (!circle) {
      safe.add(question.key());
    }
    return circle;
  }

  private static List<Flaw> unreachable(Tree tree) {
    var possibility = new Possibility(tree);
    var questions =
        IntStream.range(0, tree.questions().size())
            .filter(at -> !possibility.ofReaching(at))
            .mapToObj(at -> tree.questions().get(at).question())
            .map(question -> Flaw.ofQuestion(question.key(), "どのように答えても、この質問にたどり着きません"));
    var procedures =
        tree.procedures().stream()
            .filter(procedure -> procedure.groups().isEmpty() || !possibility.of(procedure))
            .map(
                procedure ->
                    procedure.groups().isEmpty()
                        ? Flaw.ofProcedure(procedure.procedure().key(), "必要になる条件がありません")
                        : Flaw.ofProcedure(
                            procedure.procedure().key(), "条件が両立せず、どのように答えても必要になりません"));
    return Stream.concat(questions, procedures).toList();
  }
}
