package jp.madoguchi.platform.rights;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import jp.madoguchi.platform.stores.OutOfReach;
import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.staff.StaffEvent;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * 権限台帳 — the rights of the staff, folded from the facts themselves on whichever side asks, and
 * remembered for a second at most: a right that was withdrawn is gone a second later everywhere.
 */
@Component
public class RightsRegister {

  private static final long FRESH = Duration.ofSeconds(1).toNanos();
  private static final int MOST = 10_000;

  private final ObjectProvider<EventStore> store;
  private final Clock clock;
  private final Map<StaffId, Read> known = new ConcurrentHashMap<>();

  RightsRegister(ObjectProvider<EventStore> store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  private record Read(Rights rights, long at) {}

  /**
   * The rights of that member of staff; none if there is nobody of that name.
   *
   * @throws RequestRefused 503 if they cannot be read: then nothing is shown and nothing is done
   */
  public Rights of(StaffId staff) {
    var read = known.get(staff);
    if (read == null || System.nanoTime() - read.at() > FRESH) {
      read = new Read(folded(staff), System.nanoTime());
      remember(staff, read);
    }
    return read.rights();
  }

  /** Where they work today, if they do. */
  public Optional<DepartmentId> homeOf(StaffId staff) {
    return of(staff).homeOn(LocalDate.now(clock));
  }

  /** Whoever acts, with their rights of this moment. */
  public Caller caller(Actor actor) {
    Instant now = clock.instant();
    var today = LocalDate.ofInstant(now, clock.getZone());
    return new Caller(actor, of(actor.staff()), today, now);
  }

  /** Whether they may do and see what they might then; asked again and again while they look. */
  public BooleanSupplier stillStandsAs(Caller caller) {
    var then = Policy.of(caller);
    return () -> Policy.of(caller(caller.actor())).equals(then);
  }

  /** They have changed just now: this process need not wait a second to see it. */
  public void forget(StaffId staff) {
    known.remove(staff);
  }

  private void remember(StaffId staff, Read read) {
    if (known.size() >= MOST) {
      known.clear();
    }
    known.put(staff, read);
  }

  private Rights folded(StaffId staff) {
    try {
      return fold(staff);
    } catch (RuntimeException e) {
      throw OutOfReach.isBehind(e) ? outOfReach(e) : e;
    }
  }

  private static RequestRefused outOfReach(RuntimeException cause) {
    var refused =
        new RequestRefused(
            HttpStatus.SERVICE_UNAVAILABLE, "OUT_OF_REACH", "ただいま処理できません。少し待ってからやり直してください");
    refused.initCause(cause);
    return refused;
  }

  private Rights fold(StaffId staff) {
    var rights = Rights.none(staff);
    var facts = store.getObject().readEvents(staff.value()).asStream().map(Message::getPayload);
    for (var fact : facts.toList()) {
      rights = rights.after((StaffEvent) fact);
    }
    return rights;
  }
}
