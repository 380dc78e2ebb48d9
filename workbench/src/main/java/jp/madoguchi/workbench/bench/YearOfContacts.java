package jp.madoguchi.workbench.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.calendar.WorkingCalendar;
import jp.madoguchi.shared.contact.Channel;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactCalled;
import jp.madoguchi.shared.contact.ContactEvent.ContactCompleted;
import jp.madoguchi.shared.contact.ContactEvent.ContactReceived;
import jp.madoguchi.shared.contact.ContactEvent.ServiceStarted;
import jp.madoguchi.shared.contact.ContactEvent.VisitorLeft;
import jp.madoguchi.shared.contact.Office;
import jp.madoguchi.shared.contact.Outcome;
import jp.madoguchi.shared.contact.Purpose;
import jp.madoguchi.shared.contact.TimeAccuracy;
import jp.madoguchi.shared.contact.Window;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.workbench.server.InThisProcess;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;

/**
 * 一年分の来庁者 — a fiscal year of contacts at thirty sections. The facts of so many would take an hour
 * to be folded into all pages; what the KPIs keep of them is folded alone, and the facts are let
 * go.
 */
final class YearOfContacts {

  static final LocalDate FIRST = LocalDate.of(2025, 4, 1);
  static final LocalDate LAST = LocalDate.of(2026, 3, 31);

  private static final int AT_ONCE = 1_000;
  private static final int SECTIONS = 30;
  private static final int CLERKS = 120;
  private static final Actor CLERK =
      new Actor(new StaffId("staff-sato"), new DepartmentId("dept-citizens"), "", "");

  private final SplittableRandom random = new SplittableRandom(2025);
  private final List<LocalDate> days =
      FIRST.datesUntil(LAST.plusDays(1)).filter(new WorkingCalendar()::isWorkingDay).toList();

  static void fill(Path data, int contacts) throws InterruptedException {
    try (var city = InThisProcess.on(data)) {
      city.awaitPages();
      var rows = KpiRowsOnly.of(city);
      var year = new YearOfContacts();
      for (var from = 0; from < contacts; from += AT_ONCE) {
        rows.publish(year.some(from, Math.min(contacts, from + AT_ONCE)));
        System.err.printf("%,d of %,d received%n", Math.min(contacts, from + AT_ONCE), contacts);
      }
    }
  }

  private List<DomainEventMessage<?>> some(int from, int to) {
    var facts = new ArrayList<DomainEventMessage<?>>();
    for (var number = from; number < to; number++) {
      var sequence = 0;
      for (var fact : life(number)) {
        facts.add(
            new GenericDomainEventMessage<>(
                "Contact",
                fact.contactId().value(),
                sequence++,
                new GenericMessage<>(fact, CLERK.toMetadata()),
                fact::happenedAt));
      }
    }
    return List.copyOf(facts);
  }

  private List<ContactEvent> life(int number) {
    var contact = ContactId.of(new UUID(0x0198_0000_0000_7000L + ((long) number << 16), number));
    var section = new DepartmentId("dept-bench-" + random.nextInt(SECTIONS));
    var came = opening(number).plusSeconds(random.nextInt(8 * 3_600));
    var called = came.plusSeconds((long) Math.exp(3 + random.nextDouble() * 5));
    var received =
        new ContactReceived(
            contact,
            Channel.values()[random.nextInt(3)],
            Office.MAIN,
            section,
            List.of(Purpose.values()[random.nextInt(Purpose.values().length)]),
            null,
            Set.of(),
            came);
    return random.nextInt(20) == 0
        ? List.of(received, new VisitorLeft(contact, TimeAccuracy.EXACT, called))
        : served(received, section, called);
  }

  private List<ContactEvent> served(
      ContactReceived received, DepartmentId section, Instant called) {
    var contact = received.contactId();
    var window = new Window((1 + random.nextInt(9)) + "番");
    var clerk = new StaffId("staff-bench-" + random.nextInt(CLERKS));
    var over = called.plus(Duration.ofSeconds(60 + random.nextInt(1_500)));
    return List.of(
        received,
        new ContactCalled(contact, section, window, clerk, called),
        new ServiceStarted(contact, 1, section, window, clerk, called.plusSeconds(20)),
        new ContactCompleted(contact, Outcome.RESOLVED, null, null, TimeAccuracy.EXACT, over));
  }

  private Instant opening(int number) {
    return OfficeHours.openingOf(days.get(number % days.size()));
  }
}
