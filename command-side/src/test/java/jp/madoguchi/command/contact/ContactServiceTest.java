package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactRejection.ALREADY_BEING_SERVED;
import static jp.madoguchi.command.contact.ContactRejection.ALREADY_CALLED;
import static jp.madoguchi.command.contact.ContactRejection.HANDOVER_IS_PENDING;
import static jp.madoguchi.command.contact.ContactStories.CITIZENS;
import static jp.madoguchi.command.contact.ContactStories.INSURANCE;
import static jp.madoguchi.command.contact.ContactStories.SATO;
import static jp.madoguchi.command.contact.ContactStories.SUZUKI;
import static jp.madoguchi.command.contact.ContactStories.THE_CONTACT;
import static jp.madoguchi.command.contact.ContactStories.WINDOW_3;
import static jp.madoguchi.command.contact.ContactStories.WINDOW_4;
import static jp.madoguchi.command.contact.ContactStories.accepted;
import static jp.madoguchi.command.contact.ContactStories.at;
import static jp.madoguchi.command.contact.ContactStories.called;
import static jp.madoguchi.command.contact.ContactStories.fixture;
import static jp.madoguchi.command.contact.ContactStories.handedOver;
import static jp.madoguchi.command.contact.ContactStories.held;
import static jp.madoguchi.command.contact.ContactStories.received;
import static jp.madoguchi.command.contact.ContactStories.rejectedBecause;
import static jp.madoguchi.command.contact.ContactStories.served;
import static jp.madoguchi.command.contact.ContactStories.serviceEnded;

import jp.madoguchi.command.contact.ContactCommand.StartService;
import jp.madoguchi.shared.contact.ContactEvent.ServiceStarted;
import jp.madoguchi.shared.contact.Window;
import jp.madoguchi.shared.id.StaffId;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContactServiceTest {

  private final FixtureConfiguration<Contact> contact = fixture();

  @Test
  void a_called_visitor_is_served_at_that_window() {
    contact
        .given(received(), called())
        .when(serve(null, SATO))
        .expectEvents(served())
        .expectResultMessagePayload(1);
  }

  @Test
  void the_clerk_who_called_may_serve_at_another_window() {
    contact
        .given(received(), called())
        .when(serve(WINDOW_4, SATO))
        .expectEvents(new ServiceStarted(THE_CONTACT, 1, CITIZENS, WINDOW_4, SATO, at(10)));
  }

  @Test
  void a_colleague_may_serve_at_the_window_that_called() {
    contact
        .given(received(), called())
        .when(serve(WINDOW_3, SUZUKI))
        .expectEvents(new ServiceStarted(THE_CONTACT, 1, CITIZENS, WINDOW_3, SUZUKI, at(10)));
  }

  @Test
  void a_visitor_called_elsewhere_is_not_served_here() {
    contact
        .given(received(), called())
        .when(serve(WINDOW_4, SUZUKI))
        .expectExceptionDetails(rejectedBecause(ALREADY_CALLED));
  }

  @Test
  void a_visitor_called_by_somebody_else_is_not_served_at_no_window() {
    contact
        .given(received(), called())
        .when(serve(null, SUZUKI))
        .expectExceptionDetails(rejectedBecause(ALREADY_CALLED));
  }

  @Test
  void a_waiting_visitor_may_be_served_without_a_call() {
    contact.given(received()).when(serve(WINDOW_3, SATO)).expectEvents(served());
  }

  @Test
  void starting_twice_is_not_news() {
    contact
        .given(received(), served())
        .when(serve(WINDOW_3, SATO))
        .expectNoEvents()
        .expectResultMessagePayload(1);
  }

  @Test
  void one_visitor_is_not_served_by_two_clerks() {
    contact
        .given(received(), served())
        .when(serve(WINDOW_4, SUZUKI))
        .expectExceptionDetails(rejectedBecause(ALREADY_BEING_SERVED));
  }

  @Test
  void a_held_visitor_still_belongs_to_the_clerk() {
    contact
        .given(received(), served(), held())
        .when(serve(WINDOW_4, SUZUKI))
        .expectExceptionDetails(rejectedBecause(ALREADY_BEING_SERVED));
  }

  @Test
  void nobody_is_served_between_two_sections() {
    contact
        .given(received(), handedOver())
        .when(serve(WINDOW_3, SATO))
        .expectExceptionDetails(rejectedBecause(HANDOVER_IS_PENDING));
  }

  @Test
  void one_ticket_is_served_again_at_the_same_section() {
    contact
        .given(received(), served(), serviceEnded())
        .when(new StartService(THE_CONTACT, WINDOW_3, SATO, at(22)))
        .expectEvents(secondService())
        .expectResultMessagePayload(2);
  }

  @Test
  void one_ticket_is_served_again_at_the_next_section() {
    contact
        .given(received(), served(), serviceEnded(), handedOver(), accepted())
        .when(new StartService(THE_CONTACT, WINDOW_4, SUZUKI, at(30)))
        .expectEvents(new ServiceStarted(THE_CONTACT, 2, INSURANCE, WINDOW_4, SUZUKI, at(30)))
        .expectResultMessagePayload(2);
  }

  private static ServiceStarted secondService() {
    return new ServiceStarted(THE_CONTACT, 2, CITIZENS, WINDOW_3, SATO, at(22));
  }

  private static StartService serve(@Nullable Window window, StaffId clerk) {
    return new StartService(THE_CONTACT, window, clerk, at(10));
  }
}
