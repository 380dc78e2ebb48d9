package jp.madoguchi.query.casepage;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.projection.casepage.Result;
import jp.madoguchi.projection.casepage.Result.Ending;
import jp.madoguchi.projection.casepage.Result.Reopening;
import jp.madoguchi.projection.casepage.Result.Ruling;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.procedurecase.Decision;
import jp.madoguchi.shared.procedurecase.Delivery;
import org.jspecify.annotations.Nullable;

/** 結果 — what was decided and how the case ended, as it is shown. */
record ResultView(
    @Nullable RulingView ruling, @Nullable CaseEndingView ending, List<ReopeningView> reopenings) {

  static ResultView of(Result result, Shown shown) {
    return new ResultView(
        RulingView.of(result.ruling(), shown),
        CaseEndingView.of(result.ending(), shown),
        result.reopenings().stream().map(one -> ReopeningView.of(one, shown)).toList());
  }

  /** 決裁 — granted or rejected, by whom and why. */
  record RulingView(
      Decision decision, String decisionLabel, @Nullable String reason, Named by, Instant at) {

    private static @Nullable RulingView of(@Nullable Ruling ruling, Shown shown) {
      return ruling == null
          ? null
          : new RulingView(
              ruling.decision(),
              ruling.decision().label(),
              shown.textIfPresent(ruling.reason()),
              shown.named(ruling.by()),
              ruling.at());
    }
  }

  /** 終わり方 — completed, withdrawn or cancelled. */
  record CaseEndingView(
      @Nullable Delivery delivery,
      @Nullable String deliveryLabel,
      @Nullable String reason,
      Named by,
      Instant at) {

    private static @Nullable CaseEndingView of(@Nullable Ending ending, Shown shown) {
      if (ending == null) {
        return null;
      }
      var delivery = ending.delivery();
      return new CaseEndingView(
          delivery,
          delivery == null ? null : delivery.label(),
          shown.textIfPresent(ending.reason()),
          shown.named(ending.by()),
          ending.at());
    }
  }

  /** 再開 — why an ended case was taken up again. */
  record ReopeningView(String reason, Named by, Instant at) {

    private static ReopeningView of(Reopening reopening, Shown shown) {
      return new ReopeningView(
          shown.text(reopening.reason()), shown.named(reopening.by()), reopening.at());
    }
  }
}
