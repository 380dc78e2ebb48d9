package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactStories.SEALED;
import static jp.madoguchi.command.contact.ContactStories.THE_CONTACT;
import static jp.madoguchi.command.contact.ContactStories.at;
import static jp.madoguchi.command.contact.ContactStories.called;
import static jp.madoguchi.command.contact.ContactStories.cancelled;
import static jp.madoguchi.command.contact.ContactStories.completed;
import static jp.madoguchi.command.contact.ContactStories.fixture;
import static jp.madoguchi.command.contact.ContactStories.handedOver;
import static jp.madoguchi.command.contact.ContactStories.held;
import static jp.madoguchi.command.contact.ContactStories.left;
import static jp.madoguchi.command.contact.ContactStories.received;
import static jp.madoguchi.command.contact.ContactStories.served;
import static jp.madoguchi.command.contact.ContactStories.serviceEnded;
import static jp.madoguchi.shared.contact.NoteKind.SERVICE;
import static jp.madoguchi.shared.contact.Outcome.UNRESOLVED;
import static jp.madoguchi.shared.contact.TimeAccuracy.INEXACT;

import java.time.Instant;
import jp.madoguchi.command.contact.ContactCommand.CloseForgottenContact;
import jp.madoguchi.shared.contact.ContactEvent.ContactCompleted;
import jp.madoguchi.shared.contact.ContactEvent.HoldEnded;
import jp.madoguchi.shared.contact.ContactEvent.NoteAdded;
import jp.madoguchi.shared.contact.ContactEvent.ServiceEnded;
import jp.madoguchi.shared.contact.ContactEvent.VisitorLeft;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContactForgottenTest {

  private static final Instant CLOSING = Instant.parse("2026-04-01T08:15:00Z");

  private final FixtureConfiguration<Contact> contact = fixture();

  @Test
  void a_forgotten_service_ends_at_an_inexact_time() {
    contact.given(received(), served()).when(close()).expectEvents(inexactServiceEnd(), closed());
  }

  @Test
  void a_forgotten_hold_ends_at_an_inexact_time() {
    contact
        .given(received(), served(), held())
        .when(close())
        .expectEvents(
            new HoldEnded(THE_CONTACT, 1, INEXACT, CLOSING), inexactServiceEnd(), closed());
  }

  @Test
  void a_served_visitor_who_waits_again_is_closed() {
    contact.given(received(), served(), serviceEnded()).when(close()).expectEvents(closed());
  }

  @Test
  void a_served_visitor_between_two_sections_is_closed() {
    contact
        .given(received(), served(), serviceEnded(), handedOver())
        .when(close())
        .expectEvents(closed());
  }

  @Test
  void a_visitor_who_was_never_served_has_left() {
    contact
        .given(received(), called())
        .when(close())
        .expectEvents(new VisitorLeft(THE_CONTACT, INEXACT, CLOSING));
  }

  @Test
  void a_completed_contact_was_not_forgotten() {
    contact
        .given(received(), served(), serviceEnded(), completed())
        .when(close())
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void a_visitor_who_left_was_not_forgotten() {
    contact
        .given(received(), left())
        .when(close())
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void a_cancelled_contact_was_not_forgotten() {
    contact
        .given(received(), cancelled())
        .when(close())
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void nothing_is_closed_before_the_latest_thing_that_happened() {
    contact
        .given(received(), served(), held())
        .when(new CloseForgottenContact(THE_CONTACT, at(12)))
        .expectEvents(
            new HoldEnded(THE_CONTACT, 1, INEXACT, at(15)),
            new ServiceEnded(THE_CONTACT, 1, INEXACT, at(15)),
            new ContactCompleted(THE_CONTACT, UNRESOLVED, null, null, INEXACT, at(15)));
  }

  @Test
  void what_was_entered_late_does_not_turn_the_clock_back() {
    contact
        .given(received(), served(), new NoteAdded(THE_CONTACT, 1, SERVICE, SEALED, at(2)))
        .when(new CloseForgottenContact(THE_CONTACT, at(5)))
        .expectEvents(
            new ServiceEnded(THE_CONTACT, 1, INEXACT, at(10)),
            new ContactCompleted(THE_CONTACT, UNRESOLVED, null, null, INEXACT, at(10)));
  }

  private static ServiceEnded inexactServiceEnd() {
    return new ServiceEnded(THE_CONTACT, 1, INEXACT, CLOSING);
  }

  private static ContactCompleted closed() {
    return new ContactCompleted(THE_CONTACT, UNRESOLVED, null, null, INEXACT, CLOSING);
  }

  private static CloseForgottenContact close() {
    return new CloseForgottenContact(THE_CONTACT, CLOSING);
  }
}
