package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactRejection.CONTACT_HAS_ENDED;
import static jp.madoguchi.command.contact.ContactRejection.HAPPENED_BEFORE_IT_BEGAN;
import static jp.madoguchi.command.contact.ContactRejection.NOT_BEING_SERVED;
import static jp.madoguchi.command.contact.ContactRejection.UNKNOWN_HOLD;
import static jp.madoguchi.command.contact.ContactStories.THE_CONTACT;
import static jp.madoguchi.command.contact.ContactStories.at;
import static jp.madoguchi.command.contact.ContactStories.called;
import static jp.madoguchi.command.contact.ContactStories.completed;
import static jp.madoguchi.command.contact.ContactStories.fixture;
import static jp.madoguchi.command.contact.ContactStories.held;
import static jp.madoguchi.command.contact.ContactStories.holdEnded;
import static jp.madoguchi.command.contact.ContactStories.received;
import static jp.madoguchi.command.contact.ContactStories.rejectedBecause;
import static jp.madoguchi.command.contact.ContactStories.served;
import static jp.madoguchi.command.contact.ContactStories.serviceEnded;
import static jp.madoguchi.shared.contact.HoldReason.ASKING_COLLEAGUE;
import static jp.madoguchi.shared.contact.HoldReason.FETCHING_PAPERS;

import jp.madoguchi.command.contact.ContactCommand.EndHold;
import jp.madoguchi.command.contact.ContactCommand.HoldService;
import jp.madoguchi.shared.contact.ContactEvent.ServiceHeld;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContactHoldTest {

  private final FixtureConfiguration<Contact> contact = fixture();

  @Test
  void a_service_is_held() {
    contact
        .given(received(), served())
        .when(new HoldService(THE_CONTACT, FETCHING_PAPERS, at(15)))
        .expectEvents(held())
        .expectResultMessagePayload(1);
  }

  @Test
  void holding_twice_is_not_news() {
    contact
        .given(received(), served(), held())
        .when(new HoldService(THE_CONTACT, FETCHING_PAPERS, at(15)))
        .expectNoEvents()
        .expectResultMessagePayload(1);
  }

  @Test
  void a_service_is_held_again() {
    contact
        .given(received(), served(), held(), holdEnded())
        .when(new HoldService(THE_CONTACT, ASKING_COLLEAGUE, at(25)))
        .expectEvents(new ServiceHeld(THE_CONTACT, 2, ASKING_COLLEAGUE, at(25)))
        .expectResultMessagePayload(2);
  }

  @Test
  void a_hold_does_not_begin_before_its_service() {
    contact
        .given(received(), served())
        .when(new HoldService(THE_CONTACT, FETCHING_PAPERS, at(10).minusMillis(1)))
        .expectExceptionDetails(rejectedBecause(HAPPENED_BEFORE_IT_BEGAN));
  }

  @Test
  void a_waiting_visitor_cannot_be_held() {
    contact
        .given(received())
        .when(new HoldService(THE_CONTACT, FETCHING_PAPERS, at(15)))
        .expectExceptionDetails(rejectedBecause(NOT_BEING_SERVED));
  }

  @Test
  void a_called_visitor_cannot_be_held() {
    contact
        .given(received(), called())
        .when(new HoldService(THE_CONTACT, FETCHING_PAPERS, at(15)))
        .expectExceptionDetails(rejectedBecause(NOT_BEING_SERVED));
  }

  @Test
  void a_completed_contact_cannot_be_held() {
    contact
        .given(received(), served(), serviceEnded(), completed())
        .when(new HoldService(THE_CONTACT, FETCHING_PAPERS, at(25)))
        .expectExceptionDetails(rejectedBecause(CONTACT_HAS_ENDED));
  }

  @Test
  void a_hold_ends_and_the_service_goes_on() {
    contact.given(received(), served(), held()).when(endHold(1)).expectEvents(holdEnded());
  }

  @Test
  void ending_a_hold_twice_is_not_news() {
    contact
        .given(received(), served(), held(), holdEnded())
        .when(endHold(1))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void an_earlier_hold_has_ended_while_a_later_one_lasts() {
    contact
        .given(
            received(),
            served(),
            held(),
            holdEnded(),
            new ServiceHeld(THE_CONTACT, 2, ASKING_COLLEAGUE, at(25)))
        .when(endHold(1))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void holds_that_never_were_are_unknown() {
    contact
        .given(received(), served(), held())
        .when(endHold(2))
        .expectExceptionDetails(rejectedBecause(UNKNOWN_HOLD));
  }

  @Test
  void holds_count_from_one() {
    contact
        .given(received(), served(), held())
        .when(endHold(0))
        .expectExceptionDetails(rejectedBecause(UNKNOWN_HOLD));
  }

  @Test
  void a_hold_does_not_end_before_it_began() {
    contact
        .given(received(), served(), held())
        .when(new EndHold(THE_CONTACT, 1, at(15).minusMillis(1)))
        .expectExceptionDetails(rejectedBecause(HAPPENED_BEFORE_IT_BEGAN));
  }

  private static EndHold endHold(int hold) {
    return new EndHold(THE_CONTACT, hold, at(20));
  }
}
