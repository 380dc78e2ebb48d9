package jp.madoguchi.projection.kpi;

import java.time.Instant;
import java.util.Objects;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.contact.ContactEvent.ServiceStarted;
import jp.madoguchi.shared.contact.TimeAccuracy;
import jp.madoguchi.shared.contact.Window;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * 対応 — one service of a contact, as far as KPIs need it. Times are whole seconds.
 *
 * @param waited from when the visitor began to wait for it to their being called; none if nobody
 *     waited
 * @param held how long it stood still, without a hold that is not over
 */
record Served(
    int number,
    DepartmentId department,
    @Nullable Window window,
    StaffId clerk,
    Instant startedAt,
    @Nullable Long waited,
    long held,
    @Nullable Instant heldSince,
    int holds,
    @Nullable Instant endedAt,
    boolean inexact,
    boolean late) {

  static Served startedBy(ServiceStarted event, @Nullable Long waited, Recorded recorded) {
    return new Served(
        event.service(),
        event.department(),
        event.window(),
        event.clerk(),
        event.happenedAt(),
        waited,
        0,
        null,
        0,
        null,
        false,
        Moments.isLate(event.happenedAt(), recorded));
  }

  Served heldAt(Instant moment) {
    return with(held, moment, holds + 1, endedAt, inexact);
  }

  Served resumedAt(Instant moment, TimeAccuracy accuracy) {
    return heldSince == null
        ? this
        : with(heldUntil(moment), null, holds, endedAt, inexact || isInexact(accuracy));
  }

  /** The same if it has ended already: what ends the contact ends no service twice. */
  Served endedAt(Instant moment, TimeAccuracy accuracy) {
    return endedAt == null
        ? with(heldUntil(moment), null, holds, moment, inexact || isInexact(accuracy))
        : this;
  }

  /** From start to end, without holds; nothing while it runs. */
  @Nullable Long seconds() {
    return endedAt == null ? null : (Long) Math.max(0, Moments.seconds(startedAt, endedAt) - held);
  }

  /** The window, or the section where no window is known: what a visitor walks to. */
  String place() {
    return department.value() + " " + Objects.toString(window, "");
  }

  private long heldUntil(Instant moment) {
    return heldSince == null ? held : held + Moments.seconds(heldSince, moment);
  }

  private static boolean isInexact(TimeAccuracy accuracy) {
    return accuracy == TimeAccuracy.INEXACT;
  }

  private Served with(
      long stood, @Nullable Instant since, int times, @Nullable Instant end, boolean guessed) {
    return new Served(
        number,
        department,
        window,
        clerk,
        startedAt,
        waited,
        stood,
        since,
        times,
        end,
        guessed,
        late);
  }
}
