package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactRejection.ALREADY_AT_THAT_SECTION;
import static jp.madoguchi.command.contact.ContactRejection.FOLLOW_UP_IS_PAST;
import static jp.madoguchi.command.contact.ContactRejection.NEVER_SERVED;
import static jp.madoguchi.shared.contact.TimeAccuracy.EXACT;

import java.util.List;
import jp.madoguchi.command.contact.ContactCommand.CompleteContact;
import jp.madoguchi.command.contact.ContactCommand.HandOverContact;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactCompleted;
import jp.madoguchi.shared.contact.ContactEvent.ContactHandedOver;
import jp.madoguchi.shared.id.DepartmentId;

/** The visitor is with one section. */
sealed interface AtSection extends Open permits Waiting, Called, BeingServed, OnHold {

  DepartmentId at();

  @Override
  default List<ContactEvent> handOver(HandOverContact command, int handover) {
    if (command.to().equals(at())) {
      throw ALREADY_AT_THAT_SECTION.because("すでにその課で対応しています。別の課を指定してください");
    }
    return Open.with(
        leaveWindow(command.contactId(), EXACT, command.happenedAt()),
        new ContactHandedOver(
            command.contactId(),
            handover,
            at(),
            command.to(),
            command.reason(),
            command.note(),
            command.happenedAt()));
  }

  @Override
  default List<ContactEvent> complete(CompleteContact command, Visit visit) {
    if (!visit.wasServed()) {
      throw NEVER_SERVED.because("まだ一度も対応していません。来庁者が帰った場合は離脱として記録してください");
    }
    requireFollowUpAhead(command);
    return Open.with(
        leaveWindow(command.contactId(), EXACT, command.happenedAt()),
        new ContactCompleted(
            command.contactId(),
            command.outcome(),
            command.summary(),
            command.followUp(),
            EXACT,
            command.happenedAt()));
  }

  private static void requireFollowUpAhead(CompleteContact command) {
    var followUp = command.followUp();
    if (followUp != null && followUp.dueOn().isBefore(OfficeHours.dayOf(command.happenedAt()))) {
      throw FOLLOW_UP_IS_PAST.because("次の対応の期限は、完了した日以降の日付にしてください");
    }
  }
}
