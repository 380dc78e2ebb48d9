package jp.madoguchi.projection.support;

import static jp.madoguchi.projection.support.ContactState.BEING_SERVED;
import static jp.madoguchi.projection.support.ContactState.CALLED;
import static jp.madoguchi.projection.support.ContactState.CANCELLED;
import static jp.madoguchi.projection.support.ContactState.COMPLETED;
import static jp.madoguchi.projection.support.ContactState.HANDED_OVER;
import static jp.madoguchi.projection.support.ContactState.LEFT;
import static jp.madoguchi.projection.support.ContactState.ON_HOLD;
import static jp.madoguchi.projection.support.ContactState.SERVED;
import static jp.madoguchi.projection.support.ContactState.WAITING;

import java.time.Instant;
import jp.madoguchi.platform.rights.Involved;
import jp.madoguchi.platform.rights.Matter;
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
import jp.madoguchi.shared.contact.Window;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.id.VisitorId;
import org.jspecify.annotations.Nullable;

/**
 * 現在の状況 — where a contact stands, at which section, with whom. Several pages show it, so that all
 * of them agree.
 *
 * @param department the section that has the visitor, also while it hands them over
 * @param incoming the section that was asked to take over and has not answered
 * @param since since when it stands like this
 * @param waitingSince since when the visitor waits to be served, none while they do not
 * @param involved the sections that had to do with it: for them it is there, for others it is not
 * @param visitor whose contact it is known to be; {@link #after} sees to it in the end
 */
public record ContactStanding(
    ContactState state,
    DepartmentId department,
    @Nullable DepartmentId incoming,
    @Nullable Window window,
    @Nullable StaffId clerk,
    Instant since,
    @Nullable Instant waitingSince,
    Involved involved,
    @Nullable VisitorId visitor) {

  public static ContactStanding startedBy(ContactReceived event, Recorded recorded) {
    return waiting(
        event.department(),
        event.happenedAt(),
        event.happenedAt(),
        Involved.NOBODY.after(event, recorded.by()));
  }

  /** The section whose visitor this is for the eyes of a list: the one asked to take over first. */
  public DepartmentId shownAt() {
    return incoming == null ? department : incoming;
  }

  public ContactStanding after(ContactEvent event) {
    return moved(event)
        .with(
            involved.after(event),
            event instanceof VisitorIdentified identified ? identified.visitor() : visitor);
  }

  private ContactStanding moved(ContactEvent event) {
    return switch (event) {
      case ContactReceived received ->
          waiting(received.department(), received.happenedAt(), received.happenedAt(), involved);
      case ContactCalled called -> called(called);
      case CallCancelled _ -> waiting(department, event.happenedAt(), waitedSince(event), involved);
      case ServiceStarted started -> servedBy(started);
      case ServiceHeld _ -> still(ON_HOLD, event.happenedAt());
      case HoldEnded _ -> still(BEING_SERVED, event.happenedAt());
      case ServiceEnded _ -> alone(SERVED, event.happenedAt());
      case ContactHandedOver handedOver -> handedOver(handedOver);
      case HandoverAccepted accepted ->
          waiting(accepted.department(), event.happenedAt(), waitedSince(event), involved);
      case HandoverReturned _ ->
          waiting(department, event.happenedAt(), waitedSince(event), involved);
      case ContactCompleted _ -> alone(COMPLETED, event.happenedAt());
      case VisitorLeft _ -> alone(LEFT, event.happenedAt());
      case ContactCancelled _ -> alone(CANCELLED, event.happenedAt());
      case VisitorNamed _,
          VisitorIdentified _,
          VisitAnnounced _,
          FollowUpDone _,
          FormsFilled _,
          SectionPrepared _,
          NoteAdded _,
          NoteCorrected _,
          ContactCorrected _,
          GuidanceAnswered _,
          ConciergeTakenOver _,
          ConciergeCompared _,
          SatisfactionAnswered _ ->
          this;
    };
  }

  private ContactStanding called(ContactCalled event) {
    return new ContactStanding(
        CALLED,
        event.department(),
        null,
        event.window(),
        event.clerk(),
        event.happenedAt(),
        waitedSince(event),
        involved,
        visitor);
  }

  private ContactStanding servedBy(ServiceStarted event) {
    return new ContactStanding(
        BEING_SERVED,
        event.department(),
        null,
        event.window(),
        event.clerk(),
        event.happenedAt(),
        null,
        involved,
        null);
  }

  private ContactStanding handedOver(ContactHandedOver event) {
    return new ContactStanding(
        HANDED_OVER,
        event.from(),
        event.to(),
        null,
        null,
        event.happenedAt(),
        event.happenedAt(),
        involved,
        null);
  }

  private static ContactStanding waiting(
      DepartmentId department, Instant since, Instant waiting, Involved involved) {
    return new ContactStanding(
        WAITING, department, null, null, null, since, waiting, involved, null);
  }

  private ContactStanding still(ContactState now, Instant since) {
    return new ContactStanding(
        now, department, null, window, clerk, since, null, involved, visitor);
  }

  private ContactStanding alone(ContactState now, Instant since) {
    return new ContactStanding(now, department, null, null, null, since, null, involved, visitor);
  }

  private ContactStanding with(Involved sections, @Nullable VisitorId known) {
    return new ContactStanding(
        state, department, incoming, window, clerk, since, waitingSince, sections, known);
  }

  /** What decides who may see it. */
  public Matter matter() {
    return Matter.of(false, department, incoming, involved);
  }

  /** A visitor who was called in vain, or sent on, has been waiting all along. */
  private Instant waitedSince(ContactEvent event) {
    return waitingSince == null ? event.happenedAt() : waitingSince;
  }
}
