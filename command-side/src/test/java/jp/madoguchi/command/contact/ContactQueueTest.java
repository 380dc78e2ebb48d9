package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactRejection.ALREADY_BEING_SERVED;
import static jp.madoguchi.command.contact.ContactRejection.ALREADY_CALLED;
import static jp.madoguchi.command.contact.ContactRejection.CONTACT_HAS_ENDED;
import static jp.madoguchi.command.contact.ContactRejection.CONTACT_IS_CANCELLED;
import static jp.madoguchi.command.contact.ContactRejection.HANDOVER_IS_PENDING;
import static jp.madoguchi.command.contact.ContactRejection.HAPPENED_BEFORE_RECEPTION;
import static jp.madoguchi.command.contact.ContactStories.CITIZENS;
import static jp.madoguchi.command.contact.ContactStories.NINE;
import static jp.madoguchi.command.contact.ContactStories.SATO;
import static jp.madoguchi.command.contact.ContactStories.SUZUKI;
import static jp.madoguchi.command.contact.ContactStories.THE_CONTACT;
import static jp.madoguchi.command.contact.ContactStories.WINDOW_3;
import static jp.madoguchi.command.contact.ContactStories.WINDOW_4;
import static jp.madoguchi.command.contact.ContactStories.at;
import static jp.madoguchi.command.contact.ContactStories.callCancelled;
import static jp.madoguchi.command.contact.ContactStories.called;
import static jp.madoguchi.command.contact.ContactStories.cancelled;
import static jp.madoguchi.command.contact.ContactStories.completed;
import static jp.madoguchi.command.contact.ContactStories.fixture;
import static jp.madoguchi.command.contact.ContactStories.handedOver;
import static jp.madoguchi.command.contact.ContactStories.receive;
import static jp.madoguchi.command.contact.ContactStories.received;
import static jp.madoguchi.command.contact.ContactStories.rejectedBecause;
import static jp.madoguchi.command.contact.ContactStories.served;
import static jp.madoguchi.shared.contact.Channel.COUNTER;
import static jp.madoguchi.shared.contact.Channel.PHONE;

import jp.madoguchi.command.contact.ContactCommand.CallContact;
import jp.madoguchi.command.contact.ContactCommand.CancelCall;
import jp.madoguchi.shared.contact.ContactEvent.ContactCalled;
import jp.madoguchi.shared.contact.ContactEvent.ServiceStarted;
import jp.madoguchi.shared.contact.Window;
import jp.madoguchi.shared.id.StaffId;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContactQueueTest {

  private final FixtureConfiguration<Contact> contact = fixture();

  @Test
  void a_visitor_is_received_and_waits() {
    contact.givenNoPriorActivity().when(receive(COUNTER)).expectEvents(received());
  }

  @Test
  void a_phone_call_is_served_at_once() {
    contact
        .givenNoPriorActivity()
        .when(receive(PHONE))
        .expectEvents(
            received(PHONE), new ServiceStarted(THE_CONTACT, 1, CITIZENS, null, SATO, NINE));
  }

  @Test
  void a_waiting_visitor_is_called() {
    contact.given(received()).when(call(WINDOW_3, SATO)).expectEvents(called());
  }

  @Test
  void the_same_clerk_calling_to_the_same_window_again_is_not_news() {
    contact
        .given(received(), called())
        .when(call(WINDOW_3, SATO))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void a_second_clerk_is_told_which_window_called_first() {
    contact
        .given(received(), called())
        .when(call(WINDOW_4, SUZUKI))
        .expectExceptionDetails(rejectedBecause(ALREADY_CALLED))
        .expectExceptionMessage("すでに窓口「3番」に呼び出されています");
  }

  @Test
  void a_second_clerk_is_refused_at_the_same_window_too() {
    contact
        .given(received(), called())
        .when(call(WINDOW_3, SUZUKI))
        .expectExceptionDetails(rejectedBecause(ALREADY_CALLED));
  }

  @Test
  void a_clerk_does_not_call_to_two_windows() {
    contact
        .given(received(), called())
        .when(call(WINDOW_4, SATO))
        .expectExceptionDetails(rejectedBecause(ALREADY_CALLED));
  }

  @Test
  void a_call_that_nobody_answered_is_cancelled() {
    contact.given(received(), called()).when(cancelCall()).expectEvents(callCancelled());
  }

  @Test
  void cancelling_a_call_twice_is_not_news() {
    contact
        .given(received(), called(), callCancelled())
        .when(cancelCall())
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void a_visitor_is_called_again_after_a_cancelled_call() {
    contact
        .given(received(), called(), callCancelled())
        .when(new CallContact(THE_CONTACT, WINDOW_4, SUZUKI, at(9)))
        .expectEvents(new ContactCalled(THE_CONTACT, CITIZENS, WINDOW_4, SUZUKI, at(9)));
  }

  @Test
  void a_call_cannot_be_cancelled_once_the_visitor_is_served() {
    contact
        .given(received(), called(), served())
        .when(cancelCall())
        .expectExceptionDetails(rejectedBecause(ALREADY_BEING_SERVED));
  }

  @Test
  void nobody_is_called_away_from_a_window() {
    contact
        .given(received(), served())
        .when(call(WINDOW_3, SATO))
        .expectExceptionDetails(rejectedBecause(ALREADY_BEING_SERVED))
        .expectExceptionMessage("すでに窓口「3番」で対応中です");
  }

  @Test
  void nobody_is_called_away_from_the_phone() {
    contact
        .given(received(PHONE), new ServiceStarted(THE_CONTACT, 1, CITIZENS, null, SATO, NINE))
        .when(call(WINDOW_3, SATO))
        .expectExceptionDetails(rejectedBecause(ALREADY_BEING_SERVED))
        .expectExceptionMessage("すでに対応中です");
  }

  @Test
  void nobody_is_called_between_two_sections() {
    contact
        .given(received(), handedOver())
        .when(call(WINDOW_3, SATO))
        .expectExceptionDetails(rejectedBecause(HANDOVER_IS_PENDING));
  }

  @Test
  void nobody_is_called_after_the_end() {
    contact
        .given(received(), served(), completed())
        .when(call(WINDOW_3, SATO))
        .expectExceptionDetails(rejectedBecause(CONTACT_HAS_ENDED));
  }

  @Test
  void nobody_is_called_who_was_never_there() {
    contact
        .given(received(), cancelled())
        .when(call(WINDOW_3, SATO))
        .expectExceptionDetails(rejectedBecause(CONTACT_IS_CANCELLED));
  }

  @Test
  void nobody_is_called_before_coming() {
    contact
        .given(received())
        .when(new CallContact(THE_CONTACT, WINDOW_3, SATO, NINE.minusMillis(1)))
        .expectExceptionDetails(rejectedBecause(HAPPENED_BEFORE_RECEPTION));
  }

  @Test
  void somebody_may_be_called_the_moment_they_come() {
    contact
        .given(received())
        .when(new CallContact(THE_CONTACT, WINDOW_3, SATO, NINE))
        .expectEvents(new ContactCalled(THE_CONTACT, CITIZENS, WINDOW_3, SATO, NINE));
  }

  private static CallContact call(Window window, StaffId clerk) {
    return new CallContact(THE_CONTACT, window, clerk, at(5));
  }

  private static CancelCall cancelCall() {
    return new CancelCall(THE_CONTACT, at(8));
  }
}
