package jp.madoguchi.query.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.id.DepartmentId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** 課の一日 — reads what a section recorded on one day, from the store itself and in its order. */
@Component
class SectionDays {

  private final EventStore store;

  SectionDays(EventStore store) {
    this.store = store;
  }

  /**
   * @param skipped how many of them were seen before
   * @param limit how many at most
   */
  List<Fact> of(DepartmentId section, LocalDate day, long skipped, int limit) {
    var begin = OfficeHours.startOf(day);
    var end = OfficeHours.startOf(day.plusDays(1));
    var facts = new ArrayList<Fact>();
    var seen = 0L;
    try (var stream = store.openStream(store.createTokenAt(begin))) {
      while (facts.size() < limit && stream.hasNextAvailable()) {
        if (stream.nextAvailable() instanceof DomainEventMessage<?> message) {
          var fact = Fact.of(message);
          if (!fact.recorded().at().isBefore(end)) {
            break;
          }
          if (isOf(fact, section) && !fact.recorded().at().isBefore(begin) && ++seen > skipped) {
            facts.add(fact);
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while reading a day", e);
    }
    return facts;
  }

  private static boolean isOf(Fact fact, DepartmentId section) {
    return fact.recorded().by().department().equals(section);
  }
}
