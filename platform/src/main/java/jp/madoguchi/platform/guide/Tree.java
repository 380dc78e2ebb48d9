package jp.madoguchi.platform.guide;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import jp.madoguchi.shared.guide.Edge;
import jp.madoguchi.shared.guide.GuideRevision;
import jp.madoguchi.shared.guide.GuidedProcedure;
import jp.madoguchi.shared.guide.Question;

/**
 * 質問の木 — a revision with its names replaced by positions, and what depends on what. Its questions
 * lead to each other without a circle.
 *
 * @param roots of each question: itself, and all by which it is reached
 */
record Tree(List<Asked> questions, List<Wanted> procedures, List<BitSet> roots) {

  /** An edge: the choice at that position of the question at that position. */
  record Link(int question, int choice, boolean chosen) {}

  /**
   * @param groups the links of which one must hold
   * @param choices all of them, as bits
   */
  record Asked(Question question, List<Link> after, List<Group> groups, long choices) {

    boolean isMultiple() {
      return question.takesSeveral();
    }
  }

  /** A procedure, and the links that it goes by. */
  record Wanted(GuidedProcedure procedure, List<Link> all, List<Link> any, List<Group> groups) {}

  static Tree of(GuideRevision revision) {
    var positions = positions(revision);
    var questions =
        revision.questions().stream()
            .map(question -> asked(question, links(question.after(), revision, positions)))
            .toList();
    var procedures =
        revision.procedures().stream()
            .map(
                one ->
                    wanted(
                        one,
                        links(one.all(), revision, positions),
                        links(one.any(), revision, positions)))
            .toList();
    var roots = IntStream.range(0, questions.size()).mapToObj(at -> roots(at, questions)).toList();
    return new Tree(questions, procedures, roots);
  }

  /** The same questions, for these procedures. */
  Tree of(Predicate<GuidedProcedure> wanted) {
    return new Tree(
        questions, procedures.stream().filter(one -> wanted.test(one.procedure())).toList(), roots);
  }

  /** Whether an answer to that question can matter to the group. */
  boolean goesBy(Group group, int question) {
    return roots.get(group.question()).get(question);
  }

  /** Whether an answer to that question can matter to the procedure. */
  boolean goesBy(Wanted procedure, int question) {
    return procedure.groups().stream().anyMatch(group -> goesBy(group, question));
  }

  private static Map<String, Integer> positions(GuideRevision revision) {
    return IntStream.range(0, revision.questions().size())
        .boxed()
        .collect(toMap(at -> revision.questions().get(at).key(), at -> at));
  }

  private static Asked asked(Question question, List<Link> after) {
    var choices = (1L << question.choices().size()) - 1;
    return new Asked(question, after, Group.of(List.of(), after), choices);
  }

  private static Wanted wanted(GuidedProcedure procedure, List<Link> all, List<Link> any) {
    return new Wanted(procedure, all, any, Group.of(all, any));
  }

  private static BitSet roots(int question, List<Asked> questions) {
    var roots = new BitSet();
    var open = new ArrayDeque<>(List.of(question));
    while (!open.isEmpty()) {
      var at = open.pop();
      if (!roots.get(at)) {
        roots.set(at);
        questions.get(at).after().forEach(link -> open.push(link.question()));
      }
    }
    return roots;
  }

  private static List<Link> links(
      List<Edge> edges, GuideRevision revision, Map<String, Integer> positions) {
    return edges.stream()
        .map(edge -> link(edge, Objects.requireNonNull(positions.get(edge.question())), revision))
        .toList();
  }

  private static Link link(Edge edge, int at, GuideRevision revision) {
    var labels = revision.questions().get(at).choices().stream().map(Question.Choice::label);
    return new Link(at, labels.toList().indexOf(edge.choice()), edge.chosen());
  }
}
