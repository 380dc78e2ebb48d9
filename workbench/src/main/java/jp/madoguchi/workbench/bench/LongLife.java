package jp.madoguchi.workbench.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.contact.Channel;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.CallCancelled;
import jp.madoguchi.shared.contact.ContactEvent.ContactCalled;
import jp.madoguchi.shared.contact.ContactEvent.ContactReceived;
import jp.madoguchi.shared.contact.ContactEvent.NoteAdded;
import jp.madoguchi.shared.contact.NoteKind;
import jp.madoguchi.shared.contact.Office;
import jp.madoguchi.shared.contact.Purpose;
import jp.madoguchi.shared.contact.Window;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.workbench.server.InThisProcess;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * A contact that goes on and on: a fact a minute until now, every tenth a call and its cancelling,
 * the others notes.
 */
final class LongLife {

  private static final StaffId SATO = new StaffId("staff-sato");
  private static final DepartmentId CITIZENS = new DepartmentId("dept-citizens");
  private static final Actor CLERK = new Actor(SATO, CITIZENS, "", "");
  private static final int AT_ONCE = 1_000;

  private final ContactId id = ContactId.next();
  private final Instant begun;
  private final Sealer sealer;
  private int notes;

  private LongLife(Instant begun, Sealer sealer) {
    this.sealer = sealer;
    this.begun = begun;
  }

  /** Stores such a life, and tells its id. */
  static String stored(InThisProcess city, int facts) {
    var life =
        new LongLife(Instant.now().minus(Duration.ofMinutes(facts)), city.part(Sealer.class));
    var store = city.part(EventStore.class);
    for (var from = 0; from < facts; from += AT_ONCE) {
      store.publish(
          IntStream.range(from, Math.min(facts, from + AT_ONCE)).mapToObj(life::fact).toList());
    }
    return life.id.value();
  }

  private DomainEventMessage<?> fact(int number) {
    var at = begun.plus(Duration.ofMinutes(number));
    return new GenericDomainEventMessage<>(
        "Contact",
        id.value(),
        number,
        event(number, at),
        CLERK.toMetadata(),
        id.value() + "-" + number,
        at);
  }

  private ContactEvent event(int number, Instant at) {
    if (number == 0) {
      return new ContactReceived(
          id,
          Channel.COUNTER,
          Office.MAIN,
          CITIZENS,
          List.of(Purpose.MOVING_IN),
          null,
          Set.of(),
          at);
    }
    return switch (number % 10) {
      case 1 -> new ContactCalled(id, CITIZENS, new Window("1番"), SATO, at);
      case 2 -> new CallCancelled(id, at);
      default -> note(at);
    };
  }

  private NoteAdded note(Instant at) {
    notes++;
    var text = sealer.seal(id, new FreeText("必要書類を説明し、申請書の記入を手伝った"));
    return new NoteAdded(id, notes, NoteKind.SERVICE, text, at);
  }
}
