package jp.madoguchi.projection.kpi;

import java.time.Instant;
import jp.madoguchi.projection.support.ContactState;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactCancelled;
import jp.madoguchi.shared.contact.ContactEvent.ContactCompleted;
import jp.madoguchi.shared.contact.ContactEvent.VisitorLeft;
import jp.madoguchi.shared.contact.Outcome;
import jp.madoguchi.shared.contact.TimeAccuracy;
import org.jspecify.annotations.Nullable;

/** 終わり — how and when a contact ended. */
record ContactEnd(
    ContactState state, Instant at, TimeAccuracy accuracy, @Nullable Outcome outcome) {

  /** None if the fact ends nothing. */
  static @Nullable ContactEnd of(ContactEvent event) {
    return switch (event) {
      case ContactCompleted(_, var outcome, _, _, var accuracy, var at) ->
          new ContactEnd(ContactState.COMPLETED, at, accuracy, outcome);
      case VisitorLeft(_, var accuracy, var at) ->
          new ContactEnd(ContactState.LEFT, at, accuracy, null);
      case ContactCancelled(_, _, var at) ->
          new ContactEnd(ContactState.CANCELLED, at, TimeAccuracy.EXACT, null);
      default -> null;
    };
  }

  boolean isInexact() {
    return accuracy == TimeAccuracy.INEXACT;
  }
}
