package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactRejection.ALREADY_AT_THAT_SECTION;
import static jp.madoguchi.command.contact.ContactRejection.ALREADY_CALLED;
import static jp.madoguchi.command.contact.ContactRejection.CONTACT_HAS_ENDED;
import static jp.madoguchi.command.contact.ContactRejection.CONTACT_IS_CANCELLED;
import static jp.madoguchi.command.contact.ContactRejection.HANDOVER_IS_ANSWERED;
import static jp.madoguchi.command.contact.ContactRejection.HANDOVER_IS_PENDING;
import static jp.madoguchi.command.contact.ContactRejection.HAPPENED_BEFORE_IT_BEGAN;
import static jp.madoguchi.command.contact.ContactRejection.HAPPENED_BEFORE_RECEPTION;
import static jp.madoguchi.command.contact.ContactRejection.NOT_THE_RECEIVING_SECTION;
import static jp.madoguchi.command.contact.ContactRejection.UNKNOWN_HANDOVER;
import static jp.madoguchi.command.contact.ContactStories.CITIZENS;
import static jp.madoguchi.command.contact.ContactStories.INSURANCE;
import static jp.madoguchi.command.contact.ContactStories.PENSION;
import static jp.madoguchi.command.contact.ContactStories.SATO;
import static jp.madoguchi.command.contact.ContactStories.SEALED;
import static jp.madoguchi.command.contact.ContactStories.SUZUKI;
import static jp.madoguchi.command.contact.ContactStories.THE_CONTACT;
import static jp.madoguchi.command.contact.ContactStories.WINDOW_3;
import static jp.madoguchi.command.contact.ContactStories.WINDOW_4;
import static jp.madoguchi.command.contact.ContactStories.accepted;
import static jp.madoguchi.command.contact.ContactStories.at;
import static jp.madoguchi.command.contact.ContactStories.called;
import static jp.madoguchi.command.contact.ContactStories.cancelled;
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
import jp.madoguchi.command.contact.ContactCommand.CallContact;
import jp.madoguchi.command.contact.ContactCommand.HandOverContact;
import jp.madoguchi.command.contact.ContactCommand.ReturnHandover;
import jp.madoguchi.shared.contact.ContactEvent.ContactCalled;
import jp.madoguchi.shared.contact.ContactEvent.ContactHandedOver;
import jp.madoguchi.shared.contact.ContactEvent.HandoverAccepted;
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
  void the_receiving_section_accepts() {
    contact.given(received(), handedOver()).when(accept(1, INSURANCE)).expectEvents(accepted());
  }

  @Test
  void accepting_twice_is_not_news() {
    contact
        .given(received(), handedOver(), accepted())
        .when(accept(1, INSURANCE))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void only_the_receiving_section_accepts() {
    contact
        .given(received(), handedOver())
        .when(accept(1, CITIZENS))
        .expectExceptionDetails(rejectedBecause(NOT_THE_RECEIVING_SECTION));
  }

  @Test
  void an_accepted_visitor_waits_at_the_new_section() {
    contact
        .given(received(), handedOver(), accepted())
        .when(new CallContact(THE_CONTACT, WINDOW_4, SUZUKI, at(28)))
        .expectEvents(new ContactCalled(THE_CONTACT, INSURANCE, WINDOW_4, SUZUKI, at(28)));
  }

  @Test
  void the_receiving_section_sends_back() {
    contact.given(received(), handedOver()).when(sendBack(1, INSURANCE)).expectEvents(returned());
  }

  @Test
  void sending_back_twice_is_not_news() {
    contact
        .given(received(), handedOver(), returned())
        .when(sendBack(1, INSURANCE))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void only_the_receiving_section_sends_back() {
    contact
        .given(received(), handedOver())
        .when(sendBack(1, PENSION))
        .expectExceptionDetails(rejectedBecause(NOT_THE_RECEIVING_SECTION));
  }

  @Test
  void a_visitor_sent_back_waits_where_they_came_from() {
    contact
        .given(received(), handedOver(), returned())
        .when(new CallContact(THE_CONTACT, WINDOW_3, SATO, at(28)))
        .expectEvents(new ContactCalled(THE_CONTACT, CITIZENS, WINDOW_3, SATO, at(28)));
  }

  @Test
  void what_was_accepted_is_not_sent_back() {
    contact
        .given(received(), handedOver(), accepted())
        .when(sendBack(1, INSURANCE))
        .expectExceptionDetails(rejectedBecause(HANDOVER_IS_ANSWERED));
  }

  @Test
  void what_was_sent_back_is_not_accepted() {
    contact
        .given(received(), handedOver(), returned())
        .when(accept(1, INSURANCE))
        .expectExceptionDetails(rejectedBecause(HANDOVER_IS_ANSWERED));
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
  void the_second_handover_is_accepted_by_its_own_section() {
    contact
        .given(received(), handedOver(), returned(), handedOverAgain())
        .when(accept(2, PENSION))
        .expectEvents(new HandoverAccepted(THE_CONTACT, 2, PENSION, SUZUKI, at(25)));
  }

  @Test
  void the_second_handover_leaves_the_first_as_it_was_answered() {
    contact
        .given(received(), handedOver(), returned(), handedOverAgain())
        .when(sendBack(1, INSURANCE))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void handovers_that_never_were_are_unknown() {
    contact
        .given(received(), handedOver())
        .when(accept(2, INSURANCE))
        .expectExceptionDetails(rejectedBecause(UNKNOWN_HANDOVER));
  }

  @Test
  void handovers_count_from_one() {
    contact
        .given(received(), handedOver())
        .when(sendBack(0, INSURANCE))
        .expectExceptionDetails(rejectedBecause(UNKNOWN_HANDOVER));
  }

  @Test
  void a_cancelled_contact_is_not_accepted() {
    contact
        .given(received(), handedOver(), cancelled())
        .when(accept(1, INSURANCE))
        .expectExceptionDetails(rejectedBecause(CONTACT_IS_CANCELLED));
  }

  @Test
  void a_cancelled_contact_is_not_sent_back() {
    contact
        .given(received(), handedOver(), cancelled())
        .when(sendBack(1, INSURANCE))
        .expectExceptionDetails(rejectedBecause(CONTACT_IS_CANCELLED));
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

  private static AcceptHandover accept(int handover, DepartmentId section) {
    return new AcceptHandover(THE_CONTACT, handover, section, SUZUKI, at(25));
  }

  private static ReturnHandover sendBack(int handover, DepartmentId section) {
    return new ReturnHandover(THE_CONTACT, handover, section, SEALED, at(25));
  }
}
