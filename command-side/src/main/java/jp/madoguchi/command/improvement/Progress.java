package jp.madoguchi.command.improvement;

import static jp.madoguchi.command.improvement.ImprovementRejection.IMPROVEMENT_IS_CLOSED;
import static jp.madoguchi.command.improvement.ImprovementRejection.NO_FIGURE_SHOWS_IT;

import jp.madoguchi.shared.improvement.ImprovementEvent;
import jp.madoguchi.shared.improvement.ImprovementEvent.FiguresCited;
import jp.madoguchi.shared.improvement.ImprovementEvent.ImprovementClosed;
import jp.madoguchi.shared.improvement.ImprovementEvent.ImprovementReopened;
import jp.madoguchi.shared.improvement.ImprovementEvent.MeasureDecided;
import jp.madoguchi.shared.improvement.ImprovementOutcome;
import org.jspecify.annotations.Nullable;

/**
 * 進み具合 — what was decided and shown so far.
 *
 * @param shown whether a value was cited after a measure was decided
 * @param outcome none while it is open
 */
record Progress(int measures, boolean shown, @Nullable ImprovementOutcome outcome) {

  static final Progress NONE = new Progress(0, false, null);

  Progress after(ImprovementEvent event) {
    return switch (event) {
      case MeasureDecided decided -> new Progress(decided.measure(), shown, outcome);
      case FiguresCited _ -> new Progress(measures, shown || measures > 0, outcome);
      case ImprovementClosed closed -> new Progress(measures, shown, closed.outcome());
      case ImprovementReopened _ -> new Progress(measures, false, null);
      default -> this;
    };
  }

  void requireOpen() {
    if (outcome != null) {
      throw IMPROVEMENT_IS_CLOSED.because("この改善検討は「%s」として終えています", outcome.label());
    }
  }

  /** Nobody says that something became better before a value shows it. */
  void requireShown(ImprovementOutcome claimed) {
    if (claimed == ImprovementOutcome.IMPROVED && !shown) {
      throw NO_FIGURE_SHOWS_IT.because("「改善した」とするには、対策を決めた後の値の引用が必要です");
    }
  }
}
