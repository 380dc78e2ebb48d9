package jp.madoguchi.workbench.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.contact.Channel;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactCalled;
import jp.madoguchi.shared.contact.ContactEvent.ContactCompleted;
import jp.madoguchi.shared.contact.ContactEvent.ContactReceived;
import jp.madoguchi.shared.contact.ContactEvent.HoldEnded;
import jp.madoguchi.shared.contact.ContactEvent.ServiceEnded;
import jp.madoguchi.shared.contact.ContactEvent.ServiceHeld;
import jp.madoguchi.shared.contact.ContactEvent.ServiceStarted;
import jp.madoguchi.shared.contact.HoldReason;
import jp.madoguchi.shared.contact.Office;
import jp.madoguchi.shared.contact.Outcome;
import jp.madoguchi.shared.contact.Purpose;
import jp.madoguchi.shared.contact.Ticket;
import jp.madoguchi.shared.contact.TimeAccuracy;
import jp.madoguchi.shared.contact.Window;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.workbench.server.InThisProcess;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * よくある来庁 — as many facts as are wanted, seven a visit: received, called, served with one hold, and
 * completed. They are appended by the thousand, and folded into pages as any others.
 */
final class OrdinaryVisits {

  private static final int FACTS_OF_A_VISIT = 7;
  private static final int VISITS_AT_ONCE = 500;
  private static final Instant DAY = Instant.parse("2026-04-01T00:00:00Z");
  private static final DepartmentId SECTION = new DepartmentId("dept-citizens");
  private static final StaffId CLERK = new StaffId("staff-sato");
  private static final Actor ACTOR = new Actor(CLERK, SECTION, "", "");

  private OrdinaryVisits() {}

  /** Returns when the pages show all of them. */
  static void fill(Path data, int facts) throws InterruptedException {
    var visits = Math.ceilDiv(facts, FACTS_OF_A_VISIT);
    try (var city = InThisProcess.on(data)) {
      var store = city.part(EventStore.class);
      for (var from = 0; from < visits; from += VISITS_AT_ONCE) {
        store.publish(messages(from, Math.min(visits, from + VISITS_AT_ONCE)));
      }
      city.awaitPages();
    }
  }

  private static List<DomainEventMessage<?>> messages(int from, int to) {
    var messages = new ArrayList<DomainEventMessage<?>>();
    for (var number = from; number < to; number++) {
      var sequence = 0;
      for (var fact : visit(number)) {
        messages.add(
            new GenericDomainEventMessage<>(
                "Contact", fact.contactId().value(), sequence++, fact, ACTOR.toMetadata()));
      }
    }
    return messages;
  }

  private static List<ContactEvent> visit(int number) {
    var id = ContactId.of(new UUID(0x0197_0000_0000_7000L + ((long) number << 16), number));
    var window = new Window("3番");
    return List.of(
        received(id, number),
        new ContactCalled(id, SECTION, window, CLERK, after(number, 8)),
        new ServiceStarted(id, 1, SECTION, window, CLERK, after(number, 9)),
        new ServiceHeld(id, 1, HoldReason.FETCHING_PAPERS, after(number, 14)),
        new HoldEnded(id, 1, TimeAccuracy.EXACT, after(number, 17)),
        new ServiceEnded(id, 1, TimeAccuracy.EXACT, after(number, 21)),
        new ContactCompleted(
            id, Outcome.RESOLVED, null, null, TimeAccuracy.EXACT, after(number, 21)));
  }

  private static ContactReceived received(ContactId id, int number) {
    return new ContactReceived(
        id,
        Channel.COUNTER,
        Office.MAIN,
        SECTION,
        List.of(Purpose.MOVING_IN),
        new Ticket("A-" + (1 + number % 99_999)),
        Set.of(),
        after(number, 0));
  }

  private static Instant after(int number, int minutes) {
    return DAY.plus(Duration.ofMinutes(number + minutes));
  }
}
