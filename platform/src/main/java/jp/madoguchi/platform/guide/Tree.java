package jp.madoguchi.platform.guide;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.shared.guide.Edge;
import jp.madoguchi.shared.guide.GuideRevision;
import jp.madoguchi.shared.guide.GuidedProcedure;
import jp.madoguchi.shared.guide.Question;

/**
 * 質問の木 — a revision with its names replaced by positions, and what depends on what. Its questions
 * lead to each other without a circle.
 */
record Tree(List<Asked> questions, List<Wanted> procedures) {

  /** An edge: the choice at that position of the question at that position. */
  record Link(int question, int choice, boolean chosen) {}

  /** The links of one procedure, or of one further question, that go by the same question. */
  record Group(int question, List<Link> all, List<Link> any) {}

  /**
   * @param after the groups of the links of which one must hold
   */
  record Asked(Question question, List<Link> after, List<Group> groups, long choices) {

    boolean isMultiple() {
      return question.takesSeveral();
    }
  }

  /**
   * @param dependsOn the positions of all questions that it goes by, directly or through others
   */
  record Wanted(
      GuidedProcedure procedure,
      List<Link> all,
      List<Link> any,
      List<Group> groups,
      BitSet dependsOn) {}

  static Tree of(GuideRevision revision) {
    var positions = positions(revision);
    var questions =
        revision.questions().stream()
            .map(question -> asked(question, revision, positions))
            .toList();
    var roots = new HashMap<Integer, BitSet>();
    var procedures =
        revision.procedures().stream()
            .map(procedure -> wanted(procedure, revision, positions, questions, roots))
            .toList();
    return new Tree(questions, procedures);
  }

  private static Map<String, Integer> positions(GuideRevision revision) {
    return IntStream.range(0, revision.questions().size())
        .boxed()
        .collect(toMap(at -> revision.questions().get(at).key(), at -> at));
  }

  private static Asked asked(
      Question question, GuideRevision revision, Map<String, Integer> positions) {
    var after = links(question.after(), revision, positions);
    var choices = (1L << question.choices().size()) - 1;
    return new Asked(question, after, groups(List.of(), after), choices);
  }

  private static Wanted wanted(
      GuidedProcedure procedure,
      GuideRevision revision,
      Map<String, Integer> positions,
      List<Asked> questions,
      Map<Integer, BitSet> roots) {
    var all = links(procedure.all(), revision, positions);
    var any = links(procedure.any(), revision, positions);
    var dependsOn = new BitSet();
    Stream.concat(all.stream(), any.stream())
        .forEach(link -> dependsOn.or(roots(link.question(), questions, roots)));
    return new Wanted(procedure, all, any, groups(all, any), dependsOn);
  }

  /** That question, and those by which it is reached. */
  private static BitSet roots(int at, List<Asked> questions, Map<Integer, BitSet> known) {
    var found = known.get(at);
    if (found != null) {
      return found;
    }
    var roots = new BitSet();
    roots.set(at);
    questions.get(at).after().forEach(link -> roots.or(roots(link.question(), questions, known)));
    known.put(at, roots);
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

  private static List<Group> groups(List<Link> all, List<Link> any) {
    var ofAll =
        all.stream().collect(groupingBy(Link::question, TreeMap::new, toUnmodifiableList()));
    var ofAny =
        any.stream().collect(groupingBy(Link::question, TreeMap::new, toUnmodifiableList()));
    return Stream.concat(ofAll.keySet().stream(), ofAny.keySet().stream())
        .distinct()
        .sorted()
        .map(
            at ->
                new Group(at, ofAll.getOrDefault(at, List.of()), ofAny.getOrDefault(at, List.of())))
        .toList();
  }
}
