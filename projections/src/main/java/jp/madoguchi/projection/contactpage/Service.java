package jp.madoguchi.projection.contactpage;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.projection.support.Rows;
import jp.madoguchi.shared.contact.ContactEvent.HoldEnded;
import jp.madoguchi.shared.contact.ContactEvent.ServiceHeld;
import jp.madoguchi.shared.contact.ContactEvent.ServiceStarted;
import jp.madoguchi.shared.contact.HoldReason;
import jp.madoguchi.shared.contact.TimeAccuracy;
import jp.madoguchi.shared.contact.Window;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * 対応 — one service at one section.
 *
 * @param accuracy whether its end is a time that a person pressed; none while it runs
 */
public record Service(
    int number,
    DepartmentId department,
    @Nullable Window window,
    StaffId clerk,
    Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable TimeAccuracy accuracy,
    List<Hold> holds) {

  public Service {
    holds = List.copyOf(holds);
  }

  static Service startedBy(ServiceStarted event) {
    return new Service(
        event.service(),
        event.department(),
        event.window(),
        event.clerk(),
        event.happenedAt(),
        null,
        null,
        List.of());
  }

  boolean running() {
    return endedAt == null;
  }

  Service held(ServiceHeld event) {
    return with(Rows.with(holds, Hold.startedBy(event)));
  }

  Service resumed(HoldEnded event) {
    return with(resumedAt(event.happenedAt(), event.accuracy()));
  }

  Service closed(Instant at, TimeAccuracy accuracy) {
    return new Service(
        number, department, window, clerk, startedAt, at, accuracy, resumedAt(at, accuracy));
  }

  private Service with(List<Hold> holds) {
    return new Service(number, department, window, clerk, startedAt, endedAt, accuracy, holds);
  }

  private List<Hold> resumedAt(Instant at, TimeAccuracy accuracy) {
    return Rows.amended(holds, Hold::running, hold -> hold.endedAt(at, accuracy));
  }

  /** 保留 — a time in which the service stood still. */
  public record Hold(
      int number,
      HoldReason reason,
      Instant startedAt,
      @Nullable Instant endedAt,
      @Nullable TimeAccuracy accuracy) {

    private static Hold startedBy(ServiceHeld event) {
      return new Hold(event.hold(), event.reason(), event.happenedAt(), null, null);
    }

    private boolean running() {
      return endedAt == null;
    }

    private Hold endedAt(Instant at, TimeAccuracy accuracy) {
      return new Hold(number, reason, startedAt, at, accuracy);
    }
  }
}
