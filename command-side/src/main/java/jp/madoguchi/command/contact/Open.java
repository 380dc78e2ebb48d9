package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactRejection.ALREADY_SERVED;
import static jp.madoguchi.shared.contact.Outcome.UNRESOLVED;
import static jp.madoguchi.shared.contact.TimeAccuracy.EXACT;
import static jp.madoguchi.shared.contact.TimeAccuracy.INEXACT;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.command.contact.ContactCommand.CloseForgottenContact;
import jp.madoguchi.command.contact.ContactCommand.RecordDeparture;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactCompleted;
import jp.madoguchi.shared.contact.ContactEvent.VisitorLeft;
import jp.madoguchi.shared.contact.TimeAccuracy;
import jp.madoguchi.shared.id.ContactId;

/** The contact still goes on: at a section, or between two. */
sealed interface Open extends ContactState permits AtSection, HandedOver {

  @Override
  default void requireOpen() {
    // It is.
  }

  /** What ends when the visitor leaves the window: the hold, the service, or nothing. */
  default List<ContactEvent> leaveWindow(ContactId id, TimeAccuracy accuracy, Instant at) {
    return NOT_NEWS;
  }

  @Override
  default List<ContactEvent> leave(RecordDeparture command, Visit visit) {
    if (visit.wasServed()) {
      throw ALREADY_SERVED.because("すでに対応しています。離脱ではなく完了として記録してください");
    }
    return List.of(new VisitorLeft(command.contactId(), EXACT, command.happenedAt()));
  }

  @Override
  default List<ContactEvent> closeForgotten(CloseForgottenContact command, Visit visit) {
    var id = command.contactId();
    var at = visit.notBeforeTheLatest(command.happenedAt());
    return visit.wasServed()
        ? with(
            leaveWindow(id, INEXACT, at),
            new ContactCompleted(id, UNRESOLVED, null, null, INEXACT, at))
        : List.of(new VisitorLeft(id, INEXACT, at));
  }

  /** The facts that came first, and the last one. */
  static List<ContactEvent> with(List<ContactEvent> first, ContactEvent last) {
    return Stream.concat(first.stream(), Stream.of(last)).toList();
  }
}
