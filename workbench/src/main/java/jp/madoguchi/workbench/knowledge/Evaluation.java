package jp.madoguchi.workbench.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import jp.madoguchi.platform.consultation.Meaning;
import jp.madoguchi.query.knowledgesearch.Finding;
import jp.madoguchi.query.knowledgesearch.PassageSearch;

/** 採点 — how well a search has answered labelled questions. */
record Evaluation(List<Outcome> outcomes) {

  private static final int LISTED = 5;

  /** By words alone. */
  static Evaluation of(PassageSearch search, List<LabelledQuestion> questions) {
    return of(search, questions, _ -> Optional.empty());
  }

  /** The same, with what a provider says about where each question lies. */
  static Evaluation of(
      PassageSearch search,
      List<LabelledQuestion> questions,
      Function<String, Optional<Meaning>> provider) {
    return new Evaluation(
        questions.stream()
            .map(asked -> outcome(search, asked, provider.apply(asked.question())))
            .toList());
  }

  /**
   * What came of a question.
   *
   * @param listed the pages that were listed, as answers or as near misses, the best one first
   */
  record Outcome(LabelledQuestion asked, boolean answered, List<String> listed) {

    /** At which place the first relevant page stands, from 1; 0 if it is not listed. */
    int rank() {
      for (var i = 0; i < listed.size(); i++) {
        if (asked.relevant().contains(listed.get(i))) {
          return i + 1;
        }
      }
      return 0;
    }

    boolean isRight() {
      return asked.answerable() == answered && (!answered || isListedWithin(3));
    }

    private boolean isListedWithin(int places) {
      return rank() > 0 && rank() <= places;
    }
  }

  /** The figures, from 0 to 1, by the names that programs read. */
  Map<String, Object> figures() {
    var figures = new LinkedHashMap<String, Object>();
    figures.put("questions", outcomes.size());
    figures.put("answerable", count(answerable()));
    figures.put("recall_at_1", recallAt(1));
    figures.put("recall_at_3", recallAt(3));
    figures.put("recall_at_5", recallAt(LISTED));
    figures.put("mrr", meanReciprocalRank());
    figures.put("answered_answerable", share(Outcome::answered, answerable()));
    figures.put("abstained_on_unanswerable", share(abstained(), answerable().negate()));
    figures.put("abstention_precision", share(answerable().negate(), abstained()));
    figures.put("abstention_recall", share(abstained(), answerable().negate()));
    return figures;
  }

  /** Questions that were answered wrongly, declined wrongly, or whose page was not listed. */
  List<Outcome> misses() {
    return outcomes.stream().filter(outcome -> !outcome.isRight()).toList();
  }

  private double recallAt(int places) {
    return share(outcome -> outcome.isListedWithin(places), answerable());
  }

  private double meanReciprocalRank() {
    return outcomes.stream()
        .filter(answerable())
        .mapToDouble(outcome -> outcome.rank() == 0 ? 0 : 1.0 / outcome.rank())
        .average()
        .orElse(0);
  }

  private double share(Predicate<Outcome> part, Predicate<Outcome> whole) {
    var all = count(whole);
    return all == 0 ? 0 : (double) count(whole.and(part)) / all;
  }

  private long count(Predicate<Outcome> which) {
    return outcomes.stream().filter(which).count();
  }

  private static Predicate<Outcome> answerable() {
    return outcome -> outcome.asked().answerable();
  }

  private static Predicate<Outcome> abstained() {
    return outcome -> !outcome.answered();
  }

  private static Outcome outcome(
      PassageSearch search, LabelledQuestion question, Optional<Meaning> meaning) {
    var findings = search.find(question.question(), meaning.orElse(null), LISTED);
    var listed = findings.areAnswers() ? findings.answers() : findings.nearMisses();
    return new Outcome(
        question, findings.areAnswers(), listed.stream().map(Evaluation::page).toList());
  }

  private static String page(Finding finding) {
    return finding.passage().article();
  }
}
