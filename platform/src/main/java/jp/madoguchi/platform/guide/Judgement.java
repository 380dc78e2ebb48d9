package jp.madoguchi.platform.guide;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.shared.guide.GivenAnswer;
import jp.madoguchi.shared.guide.GuidedProcedure;
import jp.madoguchi.shared.guide.Question;

/**
 * 判定 — what follows from the answers so far; each list in 並び順.
 *
 * @param next the question that settles most; none once nothing is undecided
 */
public record Judgement(
    List<Finding> needed,
    List<Finding> notNeeded,
    List<Finding> undecided,
    Optional<Question> next) {

  /**
   * One procedure, and why.
   *
   * @param because the answers that made it so, in the order of the questions
   * @param waitsFor 管理名 of the questions that are still to be answered for it; none if decided
   */
  public record Finding(
      GuidedProcedure procedure, List<GivenAnswer> because, List<String> waitsFor) {}
}
