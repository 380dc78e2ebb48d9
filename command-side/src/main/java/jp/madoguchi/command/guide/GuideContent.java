package jp.madoguchi.command.guide;

import static java.util.Comparator.comparing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.madoguchi.platform.guide.Inspection;
import jp.madoguchi.shared.guide.Edge;
import jp.madoguchi.shared.guide.GuideRevision;
import jp.madoguchi.shared.guide.GuidedProcedure;
import jp.madoguchi.shared.guide.Question;

/**
 * ガイドの内容 — what a revision says, before it has a number. It can be used as it is, and the same
 * content is always written the same: conditions stand in the order of the questions and their
 * choices.
 */
record GuideContent(List<Question> questions, List<GuidedProcedure> procedures) {

  /**
   * @throws IllegalArgumentException if it contradicts itself, or is too large
   */
  GuideContent {
    requireUsable(new GuideRevision(1, questions, procedures));
    var places = places(questions);
    questions = questions.stream().map(question -> ordered(question, places)).toList();
    procedures = procedures.stream().map(procedure -> ordered(procedure, places)).toList();
  }

  /** This content as the given revision of a guide. */
  GuideRevision numbered(int revision) {
    return new GuideRevision(revision, questions, procedures);
  }

  private static void requireUsable(GuideRevision revision) {
    Inspection.of(revision).stream()
        .findFirst()
        .ifPresent(
            flaw -> {
              throw new IllegalArgumentException(
                  "%s %s".formatted(flaw.key(), flaw.sentence()).strip());
            });
  }

  /** Where every edge stands that there can be. */
  private static Map<Edge, Integer> places(List<Question> questions) {
    var places = new HashMap<Edge, Integer>();
    for (var question : questions) {
      for (var choice : question.choices()) {
        places.put(new Edge(question.key(), choice.label(), true), places.size());
        places.put(new Edge(question.key(), choice.label(), false), places.size());
      }
    }
    return places;
  }

  private static Question ordered(Question question, Map<Edge, Integer> places) {
    return new Question(
        question.key(),
        question.text(),
        question.explanation(),
        question.order(),
        question.form(),
        question.choices(),
        ordered(question.after(), places));
  }

  private static GuidedProcedure ordered(GuidedProcedure procedure, Map<Edge, Integer> places) {
    return new GuidedProcedure(
        procedure.key(),
        procedure.order(),
        procedure.leaflet(),
        ordered(procedure.all(), places),
        ordered(procedure.any(), places));
  }

  private static List<Edge> ordered(List<Edge> edges, Map<Edge, Integer> places) {
    return edges.stream()
        .sorted(comparing(edge -> Objects.requireNonNull(places.get(edge))))
        .toList();
  }
}
