package jp.madoguchi.shared.guide;

import java.util.List;
import java.util.Optional;

/**
 * ガイドの版 — the questions and what follows from their answers, whole. It is never changed, so that
 * whoever asks it again gets the same.
 *
 * @param revision counts the revisions of this guide from 1
 * @param questions in 並び順
 * @param procedures in 並び順
 */
public record GuideRevision(
    int revision, List<Question> questions, List<GuidedProcedure> procedures) {

  public GuideRevision {
    questions = List.copyOf(questions);
    procedures = List.copyOf(procedures);
  }

  public Optional<Question> question(String key) {
    return questions.stream().filter(question -> question.key().equals(key)).findFirst();
  }

  /** Whether it says the same, whatever its number. */
  public boolean saysTheSame(GuideRevision other) {
    return questions.equals(other.questions) && procedures.equals(other.procedures);
  }
}
