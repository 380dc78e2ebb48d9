package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactRejection.HAPPENED_BEFORE_RECEPTION;
import static jp.madoguchi.command.contact.ContactRejection.UNKNOWN_HOLD;
import static jp.madoguchi.command.contact.ContactRejection.UNKNOWN_NOTE;
import static jp.madoguchi.command.contact.ContactRejection.UNKNOWN_SERVICE;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.command.contact.ContactCommand.IdentifyVisitor;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactReceived;
import jp.madoguchi.shared.contact.ContactEvent.NoteAdded;
import jp.madoguchi.shared.contact.ContactEvent.ServiceHeld;
import jp.madoguchi.shared.contact.ContactEvent.ServiceStarted;
import jp.madoguchi.shared.contact.ContactEvent.VisitorIdentified;
import jp.madoguchi.shared.id.VisitorId;
import org.jspecify.annotations.Nullable;

/**
 * What a contact has been through so far, wherever it stands now.
 *
 * @param latest when the latest of its facts happened
 * @param visitor whose contact it is known to be
 */
record Visit(
    Instant receivedAt,
    Instant latest,
    int services,
    int holds,
    int notes,
    @Nullable VisitorId visitor) {

  static final Visit NOT_BEGUN = new Visit(Instant.MIN, Instant.MIN, 0, 0, 0, null);

  boolean wasServed() {
    return services > 0;
  }

  void requireReceivedBy(Instant moment) {
    if (moment.isBefore(receivedAt)) {
      throw HAPPENED_BEFORE_RECEPTION.because("受付より前の時刻は指定できません");
    }
  }

  void requireService(int service) {
    if (service < 1 || service > services) {
      throw UNKNOWN_SERVICE.because("%d回目の対応はありません", service);
    }
  }

  void requireHold(int hold) {
    if (hold < 1 || hold > holds) {
      throw UNKNOWN_HOLD.because("%d回目の保留はありません", hold);
    }
  }

  void requireNote(int note) {
    if (note < 1 || note > notes) {
      throw UNKNOWN_NOTE.because("%d件目の記録はありません", note);
    }
  }

  List<ContactEvent> identify(IdentifyVisitor command) {
    return command.visitor().equals(visitor)
        ? ContactState.NOT_NEWS
        : List.of(
            new VisitorIdentified(command.contactId(), command.visitor(), command.happenedAt()));
  }

  /** That moment, or the latest one known: nothing ends before what came before it. */
  Instant notBeforeTheLatest(Instant moment) {
    return moment.isBefore(latest) ? latest : moment;
  }

  Visit after(ContactEvent event) {
    return new Visit(
        event instanceof ContactReceived ? event.happenedAt() : receivedAt,
        notBeforeTheLatest(event.happenedAt()),
        event instanceof ServiceStarted started ? started.service() : services,
        event instanceof ServiceHeld held ? held.hold() : holds,
        event instanceof NoteAdded added ? added.note() : notes,
        event instanceof VisitorIdentified identified ? identified.visitor() : visitor);
  }
}
