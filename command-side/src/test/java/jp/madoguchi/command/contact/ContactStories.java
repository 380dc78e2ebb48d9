package jp.madoguchi.command.contact;

import static jp.madoguchi.shared.contact.Channel.COUNTER;
import static jp.madoguchi.shared.contact.Consideration.PROTECTION;
import static jp.madoguchi.shared.contact.HandoverReason.NEXT_PROCEDURE;
import static jp.madoguchi.shared.contact.HoldReason.FETCHING_PAPERS;
import static jp.madoguchi.shared.contact.NoteKind.INQUIRY;
import static jp.madoguchi.shared.contact.Office.MAIN;
import static jp.madoguchi.shared.contact.Outcome.RESOLVED;
import static jp.madoguchi.shared.contact.Purpose.MOVING_IN;
import static jp.madoguchi.shared.contact.TimeAccuracy.EXACT;
import static org.hamcrest.Matchers.equalTo;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import jp.madoguchi.command.contact.ContactCommand.ReceiveContact;
import jp.madoguchi.shared.contact.Channel;
import jp.madoguchi.shared.contact.ContactEvent.Announcement;
import jp.madoguchi.shared.contact.ContactEvent.CallCancelled;
import jp.madoguchi.shared.contact.ContactEvent.ContactCalled;
import jp.madoguchi.shared.contact.ContactEvent.ContactCancelled;
import jp.madoguchi.shared.contact.ContactEvent.ContactCompleted;
import jp.madoguchi.shared.contact.ContactEvent.ContactHandedOver;
import jp.madoguchi.shared.contact.ContactEvent.ContactReceived;
import jp.madoguchi.shared.contact.ContactEvent.HandoverAccepted;
import jp.madoguchi.shared.contact.ContactEvent.HandoverReturned;
import jp.madoguchi.shared.contact.ContactEvent.HoldEnded;
import jp.madoguchi.shared.contact.ContactEvent.NoteAdded;
import jp.madoguchi.shared.contact.ContactEvent.ServiceEnded;
import jp.madoguchi.shared.contact.ContactEvent.ServiceHeld;
import jp.madoguchi.shared.contact.ContactEvent.ServiceStarted;
import jp.madoguchi.shared.contact.ContactEvent.VisitAnnounced;
import jp.madoguchi.shared.contact.ContactEvent.VisitorLeft;
import jp.madoguchi.shared.contact.Ticket;
import jp.madoguchi.shared.contact.Window;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.ProcedureId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.rejection.Reason;
import jp.madoguchi.shared.rejection.Rejection;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;

/** The cast and the past of every contact test: a family moves in on a Wednesday morning. */
final class ContactStories {

  static final ContactId THE_CONTACT = ContactId.next();
  static final DepartmentId CITIZENS = new DepartmentId("dept-citizens");
  static final DepartmentId INSURANCE = new DepartmentId("dept-insurance");
  static final DepartmentId PENSION = new DepartmentId("dept-pension");
  static final StaffId SATO = new StaffId("staff-sato");
  static final StaffId SUZUKI = new StaffId("staff-suzuki");
  static final Window WINDOW_3 = new Window("3番");
  static final Window WINDOW_4 = new Window("4番");
  static final Ticket A_101 = new Ticket("A-101");
  static final SealedText SEALED = new SealedText("key-1", "c2VhbGVk");
  static final Announcement PENSION_PAPERS =
      new Announcement(PENSION, List.of(new ProcedureId("proc-pension-death")));

  static final Instant NINE = Instant.parse("2026-04-01T00:00:00Z");

  private ContactStories() {}

  static FixtureConfiguration<Contact> fixture() {
    return new AggregateTestFixture<>(Contact.class);
  }

  /** So many minutes past nine in the morning. */
  static Instant at(int minutes) {
    return NINE.plusSeconds(minutes * 60L);
  }

  static ReceiveContact receive(Channel channel) {
    return new ReceiveContact(
        THE_CONTACT,
        channel,
        MAIN,
        CITIZENS,
        Purposes.of(MOVING_IN),
        A_101,
        Set.of(PROTECTION),
        SATO,
        NINE);
  }

  static ContactReceived received() {
    return received(COUNTER);
  }

  static ContactReceived received(Channel channel) {
    return new ContactReceived(
        THE_CONTACT, channel, MAIN, CITIZENS, List.of(MOVING_IN), A_101, Set.of(PROTECTION), NINE);
  }

  static ContactCalled called() {
    return new ContactCalled(THE_CONTACT, CITIZENS, WINDOW_3, SATO, at(5));
  }

  static CallCancelled callCancelled() {
    return new CallCancelled(THE_CONTACT, at(8));
  }

  static ServiceStarted served() {
    return new ServiceStarted(THE_CONTACT, 1, CITIZENS, WINDOW_3, SATO, at(10));
  }

  static ServiceHeld held() {
    return new ServiceHeld(THE_CONTACT, 1, FETCHING_PAPERS, at(15));
  }

  static HoldEnded holdEnded() {
    return new HoldEnded(THE_CONTACT, 1, EXACT, at(20));
  }

  static ServiceEnded serviceEnded() {
    return new ServiceEnded(THE_CONTACT, 1, EXACT, at(20));
  }

  static ContactHandedOver handedOver() {
    return new ContactHandedOver(
        THE_CONTACT, 1, CITIZENS, INSURANCE, NEXT_PROCEDURE, SEALED, at(20));
  }

  static HandoverAccepted accepted() {
    return new HandoverAccepted(THE_CONTACT, 1, INSURANCE, SUZUKI, at(25));
  }

  static HandoverReturned returned() {
    return new HandoverReturned(THE_CONTACT, 1, INSURANCE, SEALED, at(25));
  }

  static NoteAdded noted() {
    return new NoteAdded(THE_CONTACT, 1, INQUIRY, SEALED, at(12));
  }

  static VisitAnnounced announced() {
    return new VisitAnnounced(THE_CONTACT, List.of(PENSION_PAPERS), at(1));
  }

  static ContactCompleted completed() {
    return new ContactCompleted(THE_CONTACT, RESOLVED, null, null, EXACT, at(20));
  }

  static VisitorLeft left() {
    return new VisitorLeft(THE_CONTACT, EXACT, at(20));
  }

  static ContactCancelled cancelled() {
    return new ContactCancelled(THE_CONTACT, SEALED, at(30));
  }

  static Matcher<Rejection> rejectedBecause(Reason reason) {
    return new FeatureMatcher<>(equalTo(reason.name()), "a rejection with code", "code") {
      @Override
      protected String featureValueOf(Rejection rejection) {
        return rejection.code();
      }
    };
  }
}
