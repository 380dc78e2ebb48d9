package jp.madoguchi.workbench.people;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.visitor.Particulars;
import jp.madoguchi.shared.visitor.Particulars.Address;
import jp.madoguchi.shared.visitor.Particulars.BirthDate;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorRegistered;
import jp.madoguchi.workbench.people.InventedPeople.Person;
import jp.madoguchi.workbench.server.InThisProcess;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Registers a whole city: sealed as a counter would seal it, each with a key of their own, and
 * appended as facts by the thousand. The pages are folded from them as from any others.
 */
final class Register {

  private static final int AT_ONCE = 1_000;
  private static final int SEALERS = 24;
  private static final Instant DAY = Instant.parse("2026-04-01T00:00:00Z");
  private static final Actor CLERK =
      new Actor(new StaffId("staff-sato"), new DepartmentId("dept-citizens"), "", "");

  private final EventStore facts;
  private final Sealer sealer;

  private Register(InThisProcess city) {
    this.facts = city.part(EventStore.class);
    this.sealer = city.part(Sealer.class);
  }

  /** Returns when the pages show all of them. */
  static void fill(Path data, int visitors) throws InterruptedException {
    try (var city = InThisProcess.on(data)) {
      var register = new Register(city);
      for (var from = 0; from < visitors; from += AT_ONCE) {
        register.append(from, Math.min(visitors, from + AT_ONCE));
        System.err.printf("%,d of %,d registered%n", Math.min(visitors, from + AT_ONCE), visitors);
      }
      city.awaitPages();
    }
  }

  private void append(int from, int to) {
    var sealed = new ConcurrentLinkedQueue<DomainEventMessage<?>>();
    try (var sealers = Executors.newFixedThreadPool(SEALERS)) {
      IntStream.range(from, to).forEach(number -> sealers.execute(() -> sealed.add(fact(number))));
    }
    facts.publish(List.copyOf(sealed));
  }

  private DomainEventMessage<?> fact(int number) {
    var visitor = VisitorId.of(new UUID(0x0197_0000_0000_7000L + ((long) number << 16), number));
    var registered =
        new VisitorRegistered(
            visitor, particulars(visitor, InventedPeople.person(number)), Set.of(), DAY);
    return new GenericDomainEventMessage<>(
        "Visitor", visitor.value(), 0, registered, CLERK.toMetadata());
  }

  private Particulars particulars(VisitorId visitor, Person person) {
    var born = sealed(visitor, person.born());
    return new Particulars(
        sealed(visitor, person.name()),
        sealed(visitor, person.kana()),
        null,
        null,
        new BirthDate(born, born),
        List.of(sealed(visitor, person.phone())),
        new Address(null, sealed(visitor, person.address())),
        null,
        sealed(visitor, person.number()));
  }

  private SealedText sealed(VisitorId visitor, String text) {
    return sealer.seal(visitor, new FreeText(text));
  }
}
