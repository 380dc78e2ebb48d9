package jp.madoguchi.projection.contactpage;

import java.time.Instant;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactCalled;
import jp.madoguchi.shared.contact.ContactEvent.ContactCancelled;
import jp.madoguchi.shared.contact.ContactEvent.ContactCompleted;
import jp.madoguchi.shared.contact.ContactEvent.VisitorLeft;
import org.jspecify.annotations.Nullable;

/** 時刻 — when the visitor came, was first called, and went. */
public record Times(
    Instant receivedAt, @Nullable Instant firstCalledAt, @Nullable Instant endedAt) {

  static Times startedAt(Instant at) {
    return new Times(at, null, null);
  }

  Times after(ContactEvent event) {
    if (event instanceof ContactCalled && firstCalledAt == null) {
      return new Times(receivedAt, event.happenedAt(), endedAt);
    }
    return ends(event) ? new Times(receivedAt, firstCalledAt, event.happenedAt()) : this;
  }

  private static boolean ends(ContactEvent event) {
    return event instanceof ContactCompleted
        || event instanceof VisitorLeft
        || event instanceof ContactCancelled;
  }
}
