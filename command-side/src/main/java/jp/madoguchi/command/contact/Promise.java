package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactRejection.NOTHING_WAS_LEFT_TO_DO;
import static jp.madoguchi.command.contact.ContactState.NOT_NEWS;

import java.util.List;
import jp.madoguchi.command.contact.ContactCommand.FinishFollowUp;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactCompleted;
import jp.madoguchi.shared.contact.ContactEvent.FollowUpDone;

/** 次の対応 — whether something was left to be done when the contact was completed. */
enum Promise {
  NONE,
  GIVEN,
  KEPT;

  List<ContactEvent> keep(FinishFollowUp command) {
    return switch (this) {
      case NONE -> throw NOTHING_WAS_LEFT_TO_DO.because("この来庁者対応に次の対応はありません");
      case GIVEN -> List.of(new FollowUpDone(command.contactId(), command.happenedAt()));
      case KEPT -> NOT_NEWS;
    };
  }

  Promise after(ContactEvent event) {
    if (event instanceof ContactCompleted completed) {
      return completed.followUp() == null ? NONE : GIVEN;
    }
    return event instanceof FollowUpDone ? KEPT : this;
  }
}
