package jp.madoguchi.query.contactpage;

import java.time.Instant;
import java.time.LocalDate;
import jp.madoguchi.projection.contactpage.Ending;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.contact.Outcome;
import jp.madoguchi.shared.contact.TimeAccuracy;
import org.jspecify.annotations.Nullable;

/** 終わり方 — how a contact ended, as it is shown. */
record EndingView(
    @Nullable Outcome outcome,
    @Nullable String outcomeLabel,
    @Nullable String summary,
    @Nullable FollowUpView followUp,
    @Nullable String reason,
    TimeAccuracy accuracy) {

  static @Nullable EndingView of(@Nullable Ending ending, Shown shown) {
    if (ending == null) {
      return null;
    }
    var outcome = ending.outcome();
    return new EndingView(
        outcome,
        outcome == null ? null : outcome.label(),
        shown.textIfPresent(ending.summary()),
        FollowUpView.of(ending, shown),
        shown.textIfPresent(ending.reason()),
        ending.accuracy());
  }

  /** 次の対応 — what is still to be done, and until when. */
  record FollowUpView(LocalDate dueOn, String what, @Nullable Instant doneAt) {

    private static @Nullable FollowUpView of(Ending ending, Shown shown) {
      var left = ending.followUp();
      return left == null
          ? null
          : new FollowUpView(left.dueOn(), shown.text(left.what()), ending.followUpDoneAt());
    }
  }
}
