package jp.madoguchi.projection.contactpage;

import java.time.Instant;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactCancelled;
import jp.madoguchi.shared.contact.ContactEvent.ContactCompleted;
import jp.madoguchi.shared.contact.ContactEvent.FollowUp;
import jp.madoguchi.shared.contact.ContactEvent.FollowUpDone;
import jp.madoguchi.shared.contact.ContactEvent.VisitorLeft;
import jp.madoguchi.shared.contact.Outcome;
import jp.madoguchi.shared.contact.TimeAccuracy;
import jp.madoguchi.shared.privacy.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * 終わり方 — how a contact ended, and what is left to do.
 *
 * @param outcome none if the visitor left, or if it was wrongly entered
 * @param followUpDoneAt when what was left to do was done, if it was
 * @param reason why it was cancelled
 */
public record Ending(
    @Nullable Outcome outcome,
    @Nullable SealedText summary,
    @Nullable FollowUp followUp,
    @Nullable Instant followUpDoneAt,
    @Nullable SealedText reason,
    TimeAccuracy accuracy) {

  static @Nullable Ending after(@Nullable Ending ending, ContactEvent event) {
    if (event instanceof ContactCompleted done) {
      return new Ending(
          done.outcome(), done.summary(), done.followUp(), null, null, done.accuracy());
    }
    if (event instanceof VisitorLeft left) {
      return new Ending(null, null, null, null, null, left.accuracy());
    }
    if (event instanceof ContactCancelled cancelled) {
      return new Ending(null, null, null, null, cancelled.reason(), TimeAccuracy.EXACT);
    }
    return event instanceof FollowUpDone && ending != null
        ? ending.followedUp(event.happenedAt())
        : ending;
  }

  private Ending followedUp(Instant at) {
    return new Ending(outcome, summary, followUp, at, reason, accuracy);
  }
}
