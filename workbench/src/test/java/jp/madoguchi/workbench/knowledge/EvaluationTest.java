package jp.madoguchi.workbench.knowledge;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.platform.consultation.Meaning;
import jp.madoguchi.query.knowledgesearch.PassageSearch;
import org.junit.jupiter.api.Test;

/** How well the product answers; whoever makes it worse shall know it. */
class EvaluationTest {

  private static final PassageSearch SEARCH = SamplePages.search();

  @Test
  void questions_it_was_not_tuned_on_are_answered_as_well_as_they_were() {
    assertThat(figures("test"))
        .satisfies(figures -> assertAtLeast(figures, "recall_at_3", 0.97))
        .satisfies(figures -> assertAtLeast(figures, "mrr", 0.94))
        .satisfies(figures -> assertAtLeast(figures, "answered_answerable", 0.93))
        .satisfies(figures -> assertAtLeast(figures, "abstained_on_unanswerable", 0.92));
  }

  @Test
  void questions_it_was_tuned_on_are_answered_as_well_as_they_were() {
    assertThat(figures("tuning"))
        .satisfies(figures -> assertAtLeast(figures, "recall_at_3", 0.95))
        .satisfies(figures -> assertAtLeast(figures, "answered_answerable", 0.90))
        .satisfies(figures -> assertAtLeast(figures, "abstained_on_unanswerable", 0.92));
  }

  /** Here everything lies at one place, so that what is alike is chosen at random. */
  @Test
  void embeddings_never_change_whether_there_is_an_answer() {
    var anywhere = new Meaning("any", new float[] {1});
    var questions = questions("test");
    var fused =
        Evaluation.of(
            SamplePages.search(texts -> Optional.of(texts.stream().map(_ -> anywhere).toList())),
            questions,
            _ -> Optional.of(anywhere));

    assertThat(fused.outcomes())
        .extracting(Evaluation.Outcome::answered)
        .isEqualTo(
            Evaluation.of(SEARCH, questions).outcomes().stream()
                .map(Evaluation.Outcome::answered)
                .toList());
  }

  @Test
  void who_asks_about_one_allowance_is_not_served_with_another() {
    var findings = SEARCH.find("児童手当の申請に必要なもの", 3);

    assertThat(findings.areAnswers()).isFalse();
    assertThat(findings.nearMisses()).extracting(near -> near.passage().title()).contains("児童扶養手当");
  }

  @Test
  void counts_what_was_listed_answered_and_declined() {
    var evaluation =
        new Evaluation(
            List.of(
                outcome(true, true, "page", "other"),
                outcome(true, false, "other", "page"),
                outcome(false, false),
                outcome(false, true, "other")));

    assertThat(evaluation.figures())
        .containsEntry("recall_at_1", 0.5)
        .containsEntry("recall_at_3", 1.0)
        .containsEntry("mrr", 0.75)
        .containsEntry("answered_answerable", 0.5)
        .containsEntry("abstained_on_unanswerable", 0.5)
        .containsEntry("abstention_precision", 0.5);
    assertThat(evaluation.misses()).hasSize(2);
  }

  private static Evaluation.Outcome outcome(
      boolean answerable, boolean answered, String... listed) {
    var relevant = answerable ? List.of("page") : List.<String>of();
    var asked = new LabelledQuestion("q", "質問", relevant, answerable);
    return new Evaluation.Outcome(asked, answered, List.of(listed));
  }

  private static Map<String, Object> figures(String half) {
    return Evaluation.of(SEARCH, questions(half)).figures();
  }

  private static List<LabelledQuestion> questions(String half) {
    var file = EvaluationTest.class.getResourceAsStream("/knowledge/questions-" + half + ".json");
    return LabelledQuestion.read(requireNonNull(file));
  }

  private static void assertAtLeast(Map<String, Object> figures, String name, double least) {
    assertThat((double) requireNonNull(figures.get(name))).as(name).isGreaterThanOrEqualTo(least);
  }
}
