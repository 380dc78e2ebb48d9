package jp.madoguchi.platform.guide;

import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.shared.guide.GuideRevision;

/**
 * 上限 — how large a guide may be, so that a clerk never waits for the next question. What that costs
 * is counted in steps: the outcomes of every question times the links of the procedures that go by
 * it. A step takes some ten nanoseconds; the seeded guide has about ten thousand.
 */
final class Bounds {

  static final int QUESTIONS = 200;
  static final int CHOICES = 60;
  static final int PROCEDURES = 500;
  static final int EDGES = 5_000;
  static final long STEPS = 100_000;

  private Bounds() {}

  /** What is too large before anything is made of it. */
  static List<Flaw> flaws(GuideRevision revision) {
    return Stream.concat(
            tooMany("質問", revision.questions().size(), QUESTIONS),
            Stream.concat(
                tooMany("手続き", revision.procedures().size(), PROCEDURES),
                Stream.concat(tooMany("条件", edges(revision), EDGES), choices(revision))))
        .toList();
  }

  /** The same, of what is made of it. */
  static List<Flaw> flaws(Tree tree) {
    return tooMany("次の質問を選ぶ手間", steps(tree), STEPS).toList();
  }

  static long steps(Tree tree) {
    var steps = 0L;
    for (var at = 0; at < tree.questions().size(); at++) {
      steps += steps(tree, at);
    }
    return steps;
  }

  private static long steps(Tree tree, int question) {
    var asked = tree.questions().get(question);
    var outcomes = asked.question().choices().size() * (asked.isMultiple() ? 2L : 1L);
    return outcomes
        * tree.procedures().stream().filter(procedure -> tree.goesBy(procedure, question)).count();
  }

  private static long edges(GuideRevision revision) {
    return revision.procedures().stream().flatMap(procedure -> procedure.edges()).count()
        + revision.questions().stream().mapToLong(question -> question.after().size()).sum();
  }

  private static Stream<Flaw> choices(GuideRevision revision) {
    return revision.questions().stream()
        .filter(question -> question.choices().size() > CHOICES)
        .map(question -> Flaw.ofQuestion(question.key(), "選択肢は%d件以内です".formatted(CHOICES)));
  }

  private static Stream<Flaw> tooMany(String what, long count, long most) {
    return count > most
        ? Stream.of(
            new Flaw(Flaw.Kind.GUIDE, "", "%sが多すぎます（%,d、上限は%,d）".formatted(what, count, most)))
        : Stream.of();
  }
}
