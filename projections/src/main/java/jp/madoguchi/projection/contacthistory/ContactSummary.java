package jp.madoguchi.projection.contacthistory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.projection.support.ContactStanding;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Reception;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.Announcement;
import jp.madoguchi.shared.contact.ContactEvent.ContactCompleted;
import jp.madoguchi.shared.contact.ContactEvent.ContactReceived;
import jp.madoguchi.shared.contact.ContactEvent.VisitAnnounced;
import jp.madoguchi.shared.contact.Outcome;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.VisitorId;
import org.jspecify.annotations.Nullable;

/**
 * 対応履歴 — one contact as a row of a list.
 *
 * @param day the day of reception at the city hall
 * @param departments every section that took part, in the order in which they came in
 */
public record ContactSummary(
    String id,
    long sequence,
    LocalDate day,
    Instant receivedAt,
    Reception reception,
    ContactStanding standing,
    List<DepartmentId> departments,
    @Nullable Outcome outcome)
    implements Page {

  public ContactSummary {
    departments = List.copyOf(departments);
  }

  @Override
  public Optional<VisitorId> whose() {
    return Optional.ofNullable(standing.visitor());
  }

  static ContactSummary startedBy(ContactReceived event, Recorded recorded) {
    return new ContactSummary(
        event.contactId().value(),
        recorded.sequence(),
        OfficeHours.dayOf(event.happenedAt()),
        event.happenedAt(),
        Reception.startedBy(event),
        ContactStanding.startedBy(event, recorded),
        List.of(event.department()),
        null);
  }

  ContactSummary after(ContactEvent event, Recorded recorded) {
    if (hasSeen(recorded)) {
      return this;
    }
    var now = standing.after(event);
    return new ContactSummary(
        id,
        recorded.sequence(),
        day,
        receivedAt,
        reception.after(event),
        now,
        Stream.of(departments.stream(), Stream.of(now.shownAt()), toldBy(event))
            .flatMap(section -> section)
            .distinct()
            .toList(),
        event instanceof ContactCompleted completed ? completed.outcome() : outcome);
  }

  private static Stream<DepartmentId> toldBy(ContactEvent event) {
    return event instanceof VisitAnnounced told
        ? told.announcements().stream().map(Announcement::department)
        : Stream.of();
  }
}
