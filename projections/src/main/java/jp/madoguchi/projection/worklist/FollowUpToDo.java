package jp.madoguchi.projection.worklist;

import jp.madoguchi.projection.support.ContactStanding;
import jp.madoguchi.projection.support.Reception;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactCompleted;
import jp.madoguchi.shared.contact.ContactEvent.ContactReceived;
import jp.madoguchi.shared.contact.ContactEvent.FollowUp;
import jp.madoguchi.shared.contact.ContactEvent.FollowUpDone;
import jp.madoguchi.shared.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * 次の対応 — what a contact left to be done.
 *
 * @param clerk who completed the contact, and so has promised it
 * @param left none before the contact was completed, or if nothing is left to do
 */
public record FollowUpToDo(
    Reception reception,
    ContactStanding standing,
    @Nullable StaffId clerk,
    @Nullable FollowUp left) {

  static FollowUpToDo startedBy(ContactReceived event, Recorded recorded) {
    return new FollowUpToDo(
        Reception.startedBy(event), ContactStanding.startedBy(event, recorded), null, null);
  }

  FollowUpToDo after(ContactEvent event, Recorded recorded) {
    var heard = reception.after(event);
    var stands = standing.after(event);
    return switch (event) {
      case ContactCompleted completed ->
          new FollowUpToDo(heard, stands, recorded.by().staff(), completed.followUp());
      case FollowUpDone _ -> new FollowUpToDo(heard, stands, clerk, null);
      default -> new FollowUpToDo(heard, stands, clerk, left);
    };
  }
}
