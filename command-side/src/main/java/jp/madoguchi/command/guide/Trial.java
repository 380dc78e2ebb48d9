package jp.madoguchi.command.guide;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.platform.web.Problems.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * 試行の結果 — what would come of an import; nothing was recorded.
 *
 * @param errors all that has to be put right first; none if it can be imported
 * @param comparison what would have changed for visitors; none as long as there are errors
 */
record Trial(
    int questions,
    int procedures,
    int conditions,
    List<FieldError> errors,
    @Nullable Comparison comparison) {

  /**
   * 比較 — how visitors of that day would be guided otherwise. It names none of them.
   *
   * @param contacts how many contacts were guided on that day
   * @param changed how many of them would be told something else
   * @param askedAgain how many answers would have to be given again, because the question or the
   *     choice is another one
   */
  record Comparison(
      LocalDate day, int contacts, int changed, int askedAgain, List<Change> procedures) {}

  /**
   * One procedure that would be judged otherwise.
   *
   * @param newlyNeeded for how many contacts it would be needed, and was not
   * @param noLongerNeeded for how many it was needed, and would not be
   */
  record Change(String key, int newlyNeeded, int noLongerNeeded) {}
}
