package jp.madoguchi.projection.kpi;

import java.time.Instant;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.CallCancelled;
import jp.madoguchi.shared.contact.ContactEvent.ContactCalled;
import jp.madoguchi.shared.contact.ContactEvent.ContactHandedOver;
import jp.madoguchi.shared.contact.ContactEvent.ServiceStarted;
import org.jspecify.annotations.Nullable;

/**
 * 待ち — how long a visitor waits: from reception, or from being sent on, to the call that they
 * followed. A call in vain ends no wait.
 *
 * @param since since when they wait; none while they are not kept waiting
 * @param called when they were called and have not been called off
 * @param first how long the first wait was, in seconds
 * @param total all waits that are over, in seconds
 */
record Waits(
    @Nullable Instant since,
    @Nullable Instant called,
    @Nullable Long first,
    long total,
    int calls) {

  static Waits from(Instant received) {
    return new Waits(received, null, null, 0, 0);
  }

  Waits after(ContactEvent event) {
    return switch (event) {
      case ContactCalled _ -> new Waits(since, event.happenedAt(), first, total, calls + 1);
      case CallCancelled _ -> new Waits(since, null, first, total, calls);
      case ContactHandedOver _ -> new Waits(event.happenedAt(), null, first, total, calls);
      case ServiceStarted started -> over(started);
      default -> this;
    };
  }

  /** How long they have waited for the service that begins now; none if they did not wait. */
  @Nullable Long until(ServiceStarted event) {
    return Moments.secondsIfBoth(since, called == null ? event.happenedAt() : called);
  }

  private Waits over(ServiceStarted event) {
    var waited = until(event);
    return waited == null
        ? new Waits(null, null, first, total, calls)
        : new Waits(null, null, first == null ? waited : first, total + waited, calls);
  }
}
