package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactRejection.NOT_COMPLETED;

import java.util.List;
import jp.madoguchi.command.contact.ContactCommand.AnswerSatisfaction;
import jp.madoguchi.command.contact.ContactCommand.CallContact;
import jp.madoguchi.command.contact.ContactCommand.CancelCall;
import jp.madoguchi.command.contact.ContactCommand.CancelContact;
import jp.madoguchi.command.contact.ContactCommand.CloseForgottenContact;
import jp.madoguchi.command.contact.ContactCommand.CompleteContact;
import jp.madoguchi.command.contact.ContactCommand.EndHold;
import jp.madoguchi.command.contact.ContactCommand.EndService;
import jp.madoguchi.command.contact.ContactCommand.HandOverContact;
import jp.madoguchi.command.contact.ContactCommand.HoldService;
import jp.madoguchi.command.contact.ContactCommand.RecordDeparture;
import jp.madoguchi.command.contact.ContactCommand.StartService;
import jp.madoguchi.command.contact.Ended.Cancelled;
import jp.madoguchi.command.contact.Ended.Completed;
import jp.madoguchi.command.contact.Ended.Left;
import jp.madoguchi.command.contact.Ended.Rated;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.CallCancelled;
import jp.madoguchi.shared.contact.ContactEvent.ConciergeCompared;
import jp.madoguchi.shared.contact.ContactEvent.ConciergeTakenOver;
import jp.madoguchi.shared.contact.ContactEvent.ContactCalled;
import jp.madoguchi.shared.contact.ContactEvent.ContactCancelled;
import jp.madoguchi.shared.contact.ContactEvent.ContactCompleted;
import jp.madoguchi.shared.contact.ContactEvent.ContactCorrected;
import jp.madoguchi.shared.contact.ContactEvent.ContactHandedOver;
import jp.madoguchi.shared.contact.ContactEvent.ContactReceived;
import jp.madoguchi.shared.contact.ContactEvent.FollowUpDone;
import jp.madoguchi.shared.contact.ContactEvent.FormsFilled;
import jp.madoguchi.shared.contact.ContactEvent.GuidanceAnswered;
import jp.madoguchi.shared.contact.ContactEvent.HandoverAccepted;
import jp.madoguchi.shared.contact.ContactEvent.HandoverReturned;
import jp.madoguchi.shared.contact.ContactEvent.HoldEnded;
import jp.madoguchi.shared.contact.ContactEvent.NoteAdded;
import jp.madoguchi.shared.contact.ContactEvent.NoteCorrected;
import jp.madoguchi.shared.contact.ContactEvent.SatisfactionAnswered;
import jp.madoguchi.shared.contact.ContactEvent.SectionPrepared;
import jp.madoguchi.shared.contact.ContactEvent.ServiceEnded;
import jp.madoguchi.shared.contact.ContactEvent.ServiceHeld;
import jp.madoguchi.shared.contact.ContactEvent.ServiceStarted;
import jp.madoguchi.shared.contact.ContactEvent.VisitAnnounced;
import jp.madoguchi.shared.contact.ContactEvent.VisitorIdentified;
import jp.madoguchi.shared.contact.ContactEvent.VisitorLeft;
import jp.madoguchi.shared.contact.ContactEvent.VisitorNamed;
import org.axonframework.commandhandling.CommandExecutionException;

/**
 * Where a contact stands. Asked for something, a state answers with the facts it leads to, with
 * none if it is not news, or with its own refusal.
 */
sealed interface ContactState permits NotReceived, Open, Ended {

  List<ContactEvent> NOT_NEWS = List.of();

  /** What this state says to whatever it does not allow. */
  CommandExecutionException refusal();

  /** Refuses, unless the contact still goes on. */
  default void requireOpen() {
    throw refusal();
  }

  /** Refuses, if the contact was cancelled. */
  default void requireStanding() {
    // All but a cancelled contact stand.
  }

  default List<ContactEvent> call(CallContact command) {
    throw refusal();
  }

  default List<ContactEvent> cancelCall(CancelCall command) {
    throw refusal();
  }

  default List<ContactEvent> startService(StartService command, int service) {
    throw refusal();
  }

  default List<ContactEvent> endService(EndService command) {
    return NOT_NEWS;
  }

  default List<ContactEvent> hold(HoldService command, int hold) {
    throw refusal();
  }

  default List<ContactEvent> endHold(EndHold command) {
    return NOT_NEWS;
  }

  default List<ContactEvent> handOver(HandOverContact command, int handover) {
    throw refusal();
  }

  default List<ContactEvent> complete(CompleteContact command, Visit visit) {
    throw refusal();
  }

  default List<ContactEvent> leave(RecordDeparture command, Visit visit) {
    throw refusal();
  }

  default List<ContactEvent> cancel(CancelContact command) {
    return List.of(
        new ContactCancelled(command.contactId(), command.reason(), command.happenedAt()));
  }

  default List<ContactEvent> rate(AnswerSatisfaction command) {
    throw NOT_COMPLETED.because("満足度は対応が完了してから回答できます");
  }

  default List<ContactEvent> closeForgotten(CloseForgottenContact command, Visit visit) {
    return NOT_NEWS;
  }

  /** Where the contact stands after one more fact. */
  default ContactState after(ContactEvent event) {
    return switch (event) {
      case ContactReceived received -> new Waiting(received.department());
      case ContactCalled called -> new Called(called.department(), called.window(), called.clerk());
      case CallCancelled _ -> this instanceof Called(var at, _, _) ? new Waiting(at) : this;
      case ServiceStarted started -> BeingServed.since(started);
      case ServiceEnded _ -> this instanceof BeingServed served ? new Waiting(served.at()) : this;
      case ServiceHeld held ->
          this instanceof BeingServed served
              ? new OnHold(served, held.hold(), held.happenedAt())
              : this;
      case HoldEnded _ -> this instanceof OnHold(var service, _, _) ? service : this;
      case ContactHandedOver sent -> new HandedOver(sent.from(), sent.to());
      case HandoverAccepted accepted -> new Waiting(accepted.department());
      case HandoverReturned _ -> this instanceof HandedOver(var from, _) ? new Waiting(from) : this;
      case ContactCompleted completed -> new Completed(completed.outcome());
      case SatisfactionAnswered answered ->
          this instanceof Completed completed ? new Rated(completed, answered.score()) : this;
      case VisitorLeft _ -> new Left();
      case ContactCancelled _ -> new Cancelled();
      case VisitorNamed _,
          VisitorIdentified _,
          VisitAnnounced _,
          FollowUpDone _,
          FormsFilled _,
          SectionPrepared _,
          NoteAdded _,
          NoteCorrected _,
          GuidanceAnswered _,
          ConciergeTakenOver _,
          ConciergeCompared _,
          ContactCorrected _ ->
          this;
    };
  }
}
