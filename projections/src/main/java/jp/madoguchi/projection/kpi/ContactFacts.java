package jp.madoguchi.projection.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.projection.support.FilledForms;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Reception;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.projection.support.Rows;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactHandedOver;
import jp.madoguchi.shared.contact.ContactEvent.ContactReceived;
import jp.madoguchi.shared.contact.ContactEvent.HoldEnded;
import jp.madoguchi.shared.contact.ContactEvent.ServiceEnded;
import jp.madoguchi.shared.contact.ContactEvent.ServiceHeld;
import jp.madoguchi.shared.contact.ContactEvent.ServiceStarted;
import jp.madoguchi.shared.contact.TimeAccuracy;
import jp.madoguchi.shared.id.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * 来庁者対応の事実 — what the KPIs need of one contact: the row of its own and those of its services follow
 * from it.
 *
 * @param days the days on which its rows count; a contact may cross midnight
 * @param delay how long after it happened the reception was entered, in seconds
 * @param late whether a fact of the contact itself was entered late
 * @param end none while it goes on
 */
public record ContactFacts(
    String id,
    long sequence,
    List<LocalDate> days,
    Reception reception,
    DepartmentId department,
    Instant receivedAt,
    long delay,
    boolean late,
    Waits waits,
    List<Served> services,
    Tally tally,
    FilledForms forms,
    @Nullable ContactEnd end)
    implements Page {

  public ContactFacts {
    days = List.copyOf(days);
    services = List.copyOf(services);
  }

  static ContactFacts startedBy(ContactReceived event, Recorded recorded) {
    return new ContactFacts(
        event.contactId().value(),
        recorded.sequence(),
        List.of(OfficeHours.dayOf(event.happenedAt())),
        Reception.startedBy(event),
        event.department(),
        event.happenedAt(),
        Moments.seconds(event.happenedAt(), recorded.at()),
        Moments.isLate(event.happenedAt(), recorded),
        Waits.from(event.happenedAt()),
        List.of(),
        Tally.NONE,
        FilledForms.NOT_COUNTED,
        null);
  }

  ContactFacts after(ContactEvent event, Recorded recorded) {
    return hasSeen(recorded)
        ? this
        : new ContactFacts(
            id,
            recorded.sequence(),
            daysAfter(event),
            reception.after(event),
            department,
            receivedAt,
            delay,
            late || Moments.isLate(event.happenedAt(), recorded),
            waits.after(event),
            servicesAfter(event, recorded),
            tally.after(event),
            forms.after(event),
            Optional.ofNullable(ContactEnd.of(event)).orElse(end));
  }

  private List<LocalDate> daysAfter(ContactEvent event) {
    var day = OfficeHours.dayOf(event.happenedAt());
    return event instanceof ServiceStarted && !days.contains(day)
        ? Stream.concat(days.stream(), Stream.of(day)).sorted().toList()
        : days;
  }

  private List<Served> servicesAfter(ContactEvent event, Recorded recorded) {
    var at = event.happenedAt();
    return switch (event) {
      case ServiceStarted started ->
          Rows.with(services, Served.startedBy(started, waits.until(started), recorded));
      case ServiceHeld _ -> Rows.lastAmended(services, service -> service.heldAt(at));
      case HoldEnded ended ->
          Rows.lastAmended(services, service -> service.resumedAt(at, ended.accuracy()));
      case ServiceEnded ended -> ended(at, ended.accuracy());
      case ContactHandedOver _ -> ended(at, TimeAccuracy.EXACT);
      default -> {
        var over = ContactEnd.of(event);
        yield over == null ? services : ended(at, over.accuracy());
      }
    };
  }

  private List<Served> ended(Instant at, TimeAccuracy accuracy) {
    return Rows.lastAmended(services, service -> service.endedAt(at, accuracy));
  }
}
