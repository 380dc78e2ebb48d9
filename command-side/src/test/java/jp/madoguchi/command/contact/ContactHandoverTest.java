package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactRejection.ALREADY_AT_THAT_SECTION;
import static jp.madoguchi.command.contact.ContactRejection.ALREADY_CALLED;
import static jp.madoguchi.command.contact.ContactRejection.CONTACT_HAS_ENDED;
import static jp.madoguchi.command.contact.ContactRejection.HANDOVER_IS_PENDING;
import static jp.madoguchi.command.contact.ContactRejection.HAPPENED_BEFORE_IT_BEGAN;
import static jp.madoguchi.command.contact.ContactRejection.HAPPENED_BEFORE_RECEPTION;
import static jp.madoguchi.command.contact.ContactStories.CITIZENS;
import static jp.madoguchi.command.contact.ContactStories.INSURANCE;
import static jp.madoguchi.command.contact.ContactStories.PENSION;
import static jp.madoguchi.command.contact.ContactStories.SEALED;
import static jp.madoguchi.command.contact.ContactStories.SUZUKI;
import static jp.madoguchi.command.contact.ContactStories.THE_CONTACT;
import static jp.madoguchi.command.contact.ContactStories.at;
import static jp.madoguchi.command.contact.ContactStories.called;
import static jp.madoguchi.command.contact.ContactStories.completed;
import static jp.madoguchi.command.contact.ContactStories.fixture;
import static jp.madoguchi.command.contact.ContactStories.handedOver;
import static jp.madoguchi.command.contact.ContactStories.held;
import static jp.madoguchi.command.contact.ContactStories.holdEnded;
import static jp.madoguchi.command.contact.ContactStories.received;
import static jp.madoguchi.command.contact.ContactStories.rejectedBecause;
import static jp.madoguchi.command.contact.ContactStories.returned;
import static jp.madoguchi.command.contact.ContactStories.served;
import static jp.madoguchi.command.contact.ContactStories.serviceEnded;
import static jp.madoguchi.shared.contact.HandoverReason.NEXT_PROCEDURE;
import static jp.madoguchi.shared.contact.HandoverReason.WRONG_SECTION;

import jp.madoguchi.command.contact.ContactCommand.AcceptHandover;
import jp.madoguchi.command.contact.ContactCommand.HandOverContact;
import jp.madoguchi.shared.contact.ContactEvent.ContactHandedOver;
import jp.madoguchi.shared.id.DepartmentId;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContactHandoverTest {

  private final FixtureConfiguration<Contact> contact = fixture();

  @Test
  void a_visitor_being_served_is_handed_over() {
    contact
        .given(received(), served())
        .when(handOverTo(INSURANCE))
        .expectEvents(serviceEnded(), handedOver())
        .expectResultMessagePayload(1);
  }

  @Test
  void a_held_visitor_is_handed_over() {
    contact
        .given(received(), served(), held())
        .when(handOverTo(INSURANCE))
        .expectEvents(holdEnded(), serviceEnded(), handedOver());
  }

  @Test
  void a_visitor_is_handed_over_after_a_service() {
    contact
        .given(received(), served(), serviceEnded())
        .when(handOverTo(INSURANCE))
        .expectEvents(handedOver());
  }

  @Test
  void a_visitor_at_the_wrong_section_is_handed_over_without_a_service() {
    contact
        .given(received())
        .when(new HandOverContact(THE_CONTACT, INSURANCE, WRONG_SECTION, null, at(20)))
        .expectEvents(
            new ContactHandedOver(
                THE_CONTACT, 1, CITIZENS, INSURANCE, WRONG_SECTION, null, at(20)));
  }

  @Test
  void a_called_visitor_is_not_handed_over() {
    contact
        .given(received(), called())
        .when(handOverTo(INSURANCE))
        .expectExceptionDetails(rejectedBecause(ALREADY_CALLED));
  }

  @Test
  void nobody_is_handed_over_to_the_section_where_they_are() {
    contact
        .given(received(), served())
        .when(handOverTo(CITIZENS))
        .expectExceptionDetails(rejectedBecause(ALREADY_AT_THAT_SECTION));
  }

  @Test
  void a_service_does_not_end_by_handover_before_it_began() {
    contact
        .given(received(), served())
        .when(new HandOverContact(THE_CONTACT, INSURANCE, NEXT_PROCEDURE, SEALED, at(9)))
        .expectExceptionDetails(rejectedBecause(HAPPENED_BEFORE_IT_BEGAN));
  }

  @Test
  void handing_over_twice_is_not_news() {
    contact
        .given(received(), served(), serviceEnded(), handedOver())
        .when(handOverTo(INSURANCE))
        .expectNoEvents()
        .expectResultMessagePayload(1);
  }

  @Test
  void nobody_is_handed_over_to_two_sections() {
    contact
        .given(received(), served(), serviceEnded(), handedOver())
        .when(handOverTo(PENSION))
        .expectExceptionDetails(rejectedBecause(HANDOVER_IS_PENDING));
  }

  @Test
  void nobody_is_handed_over_after_the_end() {
    contact
        .given(received(), served(), serviceEnded(), completed())
        .when(handOverTo(INSURANCE))
        .expectExceptionDetails(rejectedBecause(CONTACT_HAS_ENDED));
  }

  @Test
  void a_visitor_sent_back_is_handed_over_again() {
    contact
        .given(received(), handedOver(), returned())
        .when(new HandOverContact(THE_CONTACT, PENSION, NEXT_PROCEDURE, SEALED, at(30)))
        .expectEvents(handedOverAgain())
        .expectResultMessagePayload(2);
  }

  @Test
  void nobody_answers_before_the_visitor_came() {
    contact
        .given(received(), handedOver())
        .when(new AcceptHandover(THE_CONTACT, 1, INSURANCE, SUZUKI, at(-1)))
        .expectExceptionDetails(rejectedBecause(HAPPENED_BEFORE_RECEPTION));
  }

  private static ContactHandedOver handedOverAgain() {
    return new ContactHandedOver(THE_CONTACT, 2, CITIZENS, PENSION, NEXT_PROCEDURE, SEALED, at(30));
  }

  private static HandOverContact handOverTo(DepartmentId section) {
    return new HandOverContact(THE_CONTACT, section, NEXT_PROCEDURE, SEALED, at(20));
  }
}
