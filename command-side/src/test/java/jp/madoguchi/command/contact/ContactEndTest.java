package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactRejection.ALREADY_SERVED;
import static jp.madoguchi.command.contact.ContactRejection.CONTACT_HAS_ENDED;
import static jp.madoguchi.command.contact.ContactRejection.FOLLOW_UP_IS_PAST;
import static jp.madoguchi.command.contact.ContactRejection.HANDOVER_IS_PENDING;
import static jp.madoguchi.command.contact.ContactRejection.HAPPENED_BEFORE_IT_BEGAN;
import static jp.madoguchi.command.contact.ContactRejection.NEVER_SERVED;
import static jp.madoguchi.command.contact.ContactStories.SEALED;
import static jp.madoguchi.command.contact.ContactStories.THE_CONTACT;
import static jp.madoguchi.command.contact.ContactStories.accepted;
import static jp.madoguchi.command.contact.ContactStories.at;
import static jp.madoguchi.command.contact.ContactStories.called;
import static jp.madoguchi.command.contact.ContactStories.completed;
import static jp.madoguchi.command.contact.ContactStories.fixture;
import static jp.madoguchi.command.contact.ContactStories.handedOver;
import static jp.madoguchi.command.contact.ContactStories.held;
import static jp.madoguchi.command.contact.ContactStories.holdEnded;
import static jp.madoguchi.command.contact.ContactStories.left;
import static jp.madoguchi.command.contact.ContactStories.received;
import static jp.madoguchi.command.contact.ContactStories.rejectedBecause;
import static jp.madoguchi.command.contact.ContactStories.served;
import static jp.madoguchi.command.contact.ContactStories.serviceEnded;
import static jp.madoguchi.shared.contact.Outcome.INFORMED;
import static jp.madoguchi.shared.contact.Outcome.RESOLVED;
import static jp.madoguchi.shared.contact.TimeAccuracy.EXACT;

import java.time.LocalDate;
import jp.madoguchi.command.contact.ContactCommand.CompleteContact;
import jp.madoguchi.command.contact.ContactCommand.RecordDeparture;
import jp.madoguchi.shared.contact.ContactEvent.ContactCompleted;
import jp.madoguchi.shared.contact.ContactEvent.FollowUp;
import jp.madoguchi.shared.contact.ContactEvent.SatisfactionAnswered;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContactEndTest {

  private final FixtureConfiguration<Contact> contact = fixture();

  @Test
  void a_contact_is_completed_after_a_service() {
    contact.given(received(), served(), serviceEnded()).when(complete()).expectEvents(completed());
  }

  @Test
  void completing_ends_the_service() {
    contact.given(received(), served()).when(complete()).expectEvents(serviceEnded(), completed());
  }

  @Test
  void completing_ends_hold_and_service() {
    contact
        .given(received(), served(), held())
        .when(complete())
        .expectEvents(holdEnded(), serviceEnded(), completed());
  }

  @Test
  void a_service_does_not_end_by_completion_before_it_began() {
    contact
        .given(received(), served())
        .when(new CompleteContact(THE_CONTACT, RESOLVED, null, null, at(9)))
        .expectExceptionDetails(rejectedBecause(HAPPENED_BEFORE_IT_BEGAN));
  }

  @Test
  void who_was_served_before_may_be_completed_while_waiting() {
    contact
        .given(received(), served(), serviceEnded(), handedOver(), accepted())
        .when(complete())
        .expectEvents(completed());
  }

  @Test
  void nobody_is_completed_who_was_never_served() {
    contact
        .given(received())
        .when(complete())
        .expectExceptionDetails(rejectedBecause(NEVER_SERVED))
        .expectExceptionMessage("まだ一度も対応していません。来庁者が帰った場合は離脱として記録してください");
  }

  @Test
  void nobody_is_completed_between_two_sections() {
    contact
        .given(received(), served(), serviceEnded(), handedOver())
        .when(complete())
        .expectExceptionDetails(rejectedBecause(HANDOVER_IS_PENDING));
  }

  @Test
  void completing_twice_is_not_news() {
    contact
        .given(received(), served(), serviceEnded(), completed())
        .when(complete())
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void completing_twice_is_not_news_even_after_the_satisfaction_answer() {
    contact
        .given(received(), served(), serviceEnded(), completed(), rated())
        .when(complete())
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void a_completed_contact_keeps_its_outcome() {
    contact
        .given(received(), served(), serviceEnded(), completed())
        .when(new CompleteContact(THE_CONTACT, INFORMED, null, null, at(20)))
        .expectExceptionDetails(rejectedBecause(CONTACT_HAS_ENDED));
  }

  @Test
  void a_contact_is_completed_with_a_follow_up_on_the_same_day() {
    contact
        .given(received(), served(), serviceEnded())
        .when(new CompleteContact(THE_CONTACT, RESOLVED, SEALED, followUpOn(1), at(20)))
        .expectEvents(
            new ContactCompleted(THE_CONTACT, RESOLVED, SEALED, followUpOn(1), EXACT, at(20)));
  }

  @Test
  void a_follow_up_is_not_due_before_the_contact() {
    contact
        .given(received(), served(), serviceEnded())
        .when(new CompleteContact(THE_CONTACT, RESOLVED, null, followUpOn(0), at(20)))
        .expectExceptionDetails(rejectedBecause(FOLLOW_UP_IS_PAST));
  }

  @Test
  void a_visitor_leaves_before_being_served() {
    contact.given(received(), called()).when(leave()).expectEvents(left());
  }

  @Test
  void a_visitor_leaves_on_the_way_to_another_section() {
    contact.given(received(), handedOver()).when(leave()).expectEvents(left());
  }

  @Test
  void leaving_twice_is_not_news() {
    contact
        .given(received(), left())
        .when(leave())
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void nobody_leaves_unserved_who_was_served() {
    contact
        .given(received(), served(), serviceEnded())
        .when(leave())
        .expectExceptionDetails(rejectedBecause(ALREADY_SERVED));
  }

  @Test
  void nobody_leaves_after_completion() {
    contact
        .given(received(), served(), serviceEnded(), completed())
        .when(leave())
        .expectExceptionDetails(rejectedBecause(CONTACT_HAS_ENDED));
  }

  @Test
  void nobody_is_completed_who_left() {
    contact
        .given(received(), left())
        .when(complete())
        .expectExceptionDetails(rejectedBecause(CONTACT_HAS_ENDED));
  }

  private static FollowUp followUpOn(int dayOfApril) {
    return new FollowUp(LocalDate.of(2026, 4, 1).plusDays(dayOfApril - 1L), SEALED);
  }

  private static SatisfactionAnswered rated() {
    return new SatisfactionAnswered(THE_CONTACT, 4, at(40));
  }

  private static CompleteContact complete() {
    return new CompleteContact(THE_CONTACT, RESOLVED, null, null, at(20));
  }

  private static RecordDeparture leave() {
    return new RecordDeparture(THE_CONTACT, at(20));
  }
}
