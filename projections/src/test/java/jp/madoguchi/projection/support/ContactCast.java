package jp.madoguchi.projection.support;

import static jp.madoguchi.projection.support.Cast.CITIZENS;
import static jp.madoguchi.projection.support.Cast.INSURANCE;
import static jp.madoguchi.projection.support.Cast.PENSION;
import static jp.madoguchi.projection.support.Cast.SATO;
import static jp.madoguchi.projection.support.Cast.SUZUKI;
import static jp.madoguchi.projection.support.Cast.minute;
import static jp.madoguchi.projection.support.Cast.sealed;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.shared.concierge.HandOffReason;
import jp.madoguchi.shared.contact.Channel;
import jp.madoguchi.shared.contact.Consideration;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.Announcement;
import jp.madoguchi.shared.contact.ContactEvent.CallCancelled;
import jp.madoguchi.shared.contact.ContactEvent.ConciergeCompared;
import jp.madoguchi.shared.contact.ContactEvent.ConciergeTakenOver;
import jp.madoguchi.shared.contact.ContactEvent.ContactCalled;
import jp.madoguchi.shared.contact.ContactEvent.ContactCancelled;
import jp.madoguchi.shared.contact.ContactEvent.ContactCompleted;
import jp.madoguchi.shared.contact.ContactEvent.ContactCorrected;
import jp.madoguchi.shared.contact.ContactEvent.ContactHandedOver;
import jp.madoguchi.shared.contact.ContactEvent.ContactReceived;
import jp.madoguchi.shared.contact.ContactEvent.FollowUp;
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
import jp.madoguchi.shared.contact.HandoverReason;
import jp.madoguchi.shared.contact.HoldReason;
import jp.madoguchi.shared.contact.NoteKind;
import jp.madoguchi.shared.contact.Office;
import jp.madoguchi.shared.contact.Outcome;
import jp.madoguchi.shared.contact.Purpose;
import jp.madoguchi.shared.contact.Ticket;
import jp.madoguchi.shared.contact.TimeAccuracy;
import jp.madoguchi.shared.contact.Window;
import jp.madoguchi.shared.guide.GivenAnswer;
import jp.madoguchi.shared.id.ConciergeSessionId;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.GuideId;
import jp.madoguchi.shared.id.ProcedureId;

/** A family moves in: the facts of their visit, by the minute. */
public final class ContactCast {

  public static final ContactId THE_CONTACT = ContactId.of(new UUID(1, 1));
  public static final FollowUp CALL_BACK = new FollowUp(LocalDate.of(2026, 12, 1), sealed("電話で連絡"));

  public static final GivenAnswer MOVES_IN = new GivenAnswer("用件", List.of("転入"));

  private static final ConciergeSessionId SESSION = ConciergeSessionId.of(new UUID(3, 3));

  private ContactCast() {}

  /** The whole visit, every sort of fact that a completed contact can have. */
  public static List<ContactEvent> wholeVisit() {
    return List.of(
        received(0),
        named(1),
        identified(1),
        announced(2),
        called(5),
        callCancelled(6),
        called(8),
        started(1, CITIZENS, 9),
        held(10),
        resumed(14),
        noted(15),
        noteCorrected(16),
        corrected(17),
        ended(1, 20),
        prepared(INSURANCE, 21),
        handedOver(1, INSURANCE, 22),
        returned(1, 25),
        handedOver(2, INSURANCE, 26),
        accepted(2, INSURANCE, 30),
        started(2, INSURANCE, 31),
        completed(45),
        satisfied(46),
        filled(CITIZENS, 4, 46),
        filled(INSURANCE, 1, 46),
        filled(CITIZENS, 2, 47),
        followedUp(50),
        takenOver(50),
        answered(51, MOVES_IN),
        compared(52));
  }

  public static ContactReceived received(int minute) {
    return new ContactReceived(
        THE_CONTACT,
        Channel.COUNTER,
        Office.MAIN,
        CITIZENS,
        List.of(Purpose.MOVING_IN),
        new Ticket("A-101"),
        Set.of(Consideration.INFANT, Consideration.INTERPRETER),
        minute(minute));
  }

  public static VisitorNamed named(int minute) {
    return new VisitorNamed(THE_CONTACT, sealed("旭 花子"), sealed("アサヒ ハナコ"), null, minute(minute));
  }

  public static VisitorIdentified identified(int minute) {
    return new VisitorIdentified(THE_CONTACT, Cast.HANAKO, minute(minute));
  }

  public static VisitAnnounced announced(int minute) {
    return new VisitAnnounced(
        THE_CONTACT,
        List.of(
            new Announcement(INSURANCE, List.of(new ProcedureId("proc-health-insurance"))),
            new Announcement(PENSION, List.of(new ProcedureId("proc-national-pension")))),
        minute(minute));
  }

  public static SectionPrepared prepared(DepartmentId by, int minute) {
    return new SectionPrepared(THE_CONTACT, by, SUZUKI, minute(minute));
  }

  public static ContactCalled called(int minute) {
    return new ContactCalled(THE_CONTACT, CITIZENS, new Window("3番"), SATO, minute(minute));
  }

  public static CallCancelled callCancelled(int minute) {
    return new CallCancelled(THE_CONTACT, minute(minute));
  }

  public static ServiceStarted started(int service, DepartmentId department, int minute) {
    return new ServiceStarted(
        THE_CONTACT, service, department, new Window("3番"), SATO, minute(minute));
  }

  public static ServiceHeld held(int minute) {
    return new ServiceHeld(THE_CONTACT, 1, HoldReason.FETCHING_PAPERS, minute(minute));
  }

  public static HoldEnded resumed(int minute) {
    return new HoldEnded(THE_CONTACT, 1, TimeAccuracy.EXACT, minute(minute));
  }

  public static ServiceEnded ended(int service, int minute) {
    return new ServiceEnded(THE_CONTACT, service, TimeAccuracy.EXACT, minute(minute));
  }

  public static NoteAdded noted(int minute) {
    return new NoteAdded(THE_CONTACT, 1, NoteKind.SERVICE, sealed("転入届を受理"), minute(minute));
  }

  public static NoteCorrected noteCorrected(int minute) {
    return new NoteCorrected(THE_CONTACT, 1, sealed("転入届を受理した"), minute(minute));
  }

  public static ContactCorrected corrected(int minute) {
    return new ContactCorrected(
        THE_CONTACT,
        null,
        List.of(Purpose.MOVING_IN, Purpose.CHILDCARE),
        new Ticket("A-102"),
        null,
        sealed("番号の誤り"),
        minute(minute));
  }

  public static ContactHandedOver handedOver(int handover, DepartmentId to, int minute) {
    return new ContactHandedOver(
        THE_CONTACT,
        handover,
        CITIZENS,
        to,
        HandoverReason.NEXT_PROCEDURE,
        sealed("保険証の発行を"),
        minute(minute));
  }

  public static HandoverAccepted accepted(int handover, DepartmentId by, int minute) {
    return new HandoverAccepted(THE_CONTACT, handover, by, SUZUKI, minute(minute));
  }

  public static HandoverReturned returned(int handover, int minute) {
    return new HandoverReturned(THE_CONTACT, handover, INSURANCE, null, minute(minute));
  }

  public static ContactCompleted completed(int minute) {
    return new ContactCompleted(
        THE_CONTACT,
        Outcome.CASE_OPENED,
        sealed("転入と国保"),
        CALL_BACK,
        TimeAccuracy.EXACT,
        minute(minute));
  }

  public static VisitorLeft left(int minute) {
    return new VisitorLeft(THE_CONTACT, TimeAccuracy.INEXACT, minute(minute));
  }

  public static ContactCancelled cancelled(int minute) {
    return new ContactCancelled(THE_CONTACT, sealed("二重受付"), minute(minute));
  }

  public static GuidanceAnswered answered(int minute, GivenAnswer... answers) {
    return new GuidanceAnswered(
        THE_CONTACT, GuideId.OF_THE_CITY, 1, List.of(answers), minute(minute));
  }

  public static ConciergeTakenOver takenOver(int minute) {
    return new ConciergeTakenOver(
        THE_CONTACT,
        SESSION,
        Purpose.MOVING_IN,
        List.of(MOVES_IN),
        List.of(new ProcedureId("proc-moving-in"), new ProcedureId("proc-dog-address")),
        HandOffReason.NEEDS_A_COUNTER,
        minute(minute));
  }

  public static ConciergeCompared compared(int minute) {
    return new ConciergeCompared(
        THE_CONTACT,
        SESSION,
        List.of(),
        List.of(new ProcedureId("proc-dog-address")),
        List.of(),
        minute(minute));
  }

  public static SatisfactionAnswered satisfied(int minute) {
    return new SatisfactionAnswered(THE_CONTACT, 5, minute(minute));
  }

  public static FormsFilled filled(DepartmentId at, int handWritten, int minute) {
    return new FormsFilled(THE_CONTACT, at, handWritten, minute(minute));
  }

  public static FollowUpDone followedUp(int minute) {
    return new FollowUpDone(THE_CONTACT, minute(minute));
  }
}
