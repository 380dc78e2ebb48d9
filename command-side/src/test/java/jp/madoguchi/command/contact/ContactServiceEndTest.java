package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactRejection.HAPPENED_BEFORE_IT_BEGAN;
import static jp.madoguchi.command.contact.ContactRejection.UNKNOWN_SERVICE;
import static jp.madoguchi.command.contact.ContactStories.CITIZENS;
import static jp.madoguchi.command.contact.ContactStories.SATO;
import static jp.madoguchi.command.contact.ContactStories.THE_CONTACT;
import static jp.madoguchi.command.contact.ContactStories.WINDOW_3;
import static jp.madoguchi.command.contact.ContactStories.at;
import static jp.madoguchi.command.contact.ContactStories.fixture;
import static jp.madoguchi.command.contact.ContactStories.held;
import static jp.madoguchi.command.contact.ContactStories.holdEnded;
import static jp.madoguchi.command.contact.ContactStories.received;
import static jp.madoguchi.command.contact.ContactStories.rejectedBecause;
import static jp.madoguchi.command.contact.ContactStories.served;
import static jp.madoguchi.command.contact.ContactStories.serviceEnded;

import jp.madoguchi.command.contact.ContactCommand.EndService;
import jp.madoguchi.shared.contact.ContactEvent.ServiceStarted;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContactServiceEndTest {

  private final FixtureConfiguration<Contact> contact = fixture();

  @Test
  void a_service_ends() {
    contact.given(received(), served()).when(endService(1)).expectEvents(serviceEnded());
  }

  @Test
  void a_service_ends_together_with_its_hold() {
    contact
        .given(received(), served(), held())
        .when(endService(1))
        .expectEvents(holdEnded(), serviceEnded());
  }

  @Test
  void ending_a_service_twice_is_not_news() {
    contact
        .given(received(), served(), serviceEnded())
        .when(endService(1))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void an_earlier_service_has_ended_while_a_later_one_runs() {
    contact
        .given(received(), served(), serviceEnded(), secondService())
        .when(endService(1))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void an_earlier_service_has_ended_while_a_later_one_is_held() {
    contact
        .given(received(), served(), serviceEnded(), secondService(), held())
        .when(endService(1))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void services_that_never_were_are_unknown() {
    contact
        .given(received(), served())
        .when(endService(2))
        .expectExceptionDetails(rejectedBecause(UNKNOWN_SERVICE));
  }

  @Test
  void services_count_from_one() {
    contact
        .given(received(), served())
        .when(endService(0))
        .expectExceptionDetails(rejectedBecause(UNKNOWN_SERVICE));
  }

  @Test
  void a_service_does_not_end_before_it_began() {
    contact
        .given(received(), served())
        .when(new EndService(THE_CONTACT, 1, at(10).minusMillis(1)))
        .expectExceptionDetails(rejectedBecause(HAPPENED_BEFORE_IT_BEGAN));
  }

  @Test
  void a_service_may_end_the_moment_it_began() {
    contact
        .given(received(), served())
        .when(new EndService(THE_CONTACT, 1, at(10)))
        .expectSuccessfulHandlerExecution();
  }

  private static ServiceStarted secondService() {
    return new ServiceStarted(THE_CONTACT, 2, CITIZENS, WINDOW_3, SATO, at(22));
  }

  private static EndService endService(int service) {
    return new EndService(THE_CONTACT, service, at(20));
  }
}
