package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactRejection.CONTACT_IS_CANCELLED;
import static jp.madoguchi.command.contact.ContactRejection.HANDOVER_IS_ANSWERED;
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
import static jp.madoguchi.command.contact.ContactStories.cancelled;
import static jp.madoguchi.command.contact.ContactStories.fixture;
import static jp.madoguchi.command.contact.ContactStories.handedOver;
import static jp.madoguchi.command.contact.ContactStories.received;
import static jp.madoguchi.command.contact.ContactStories.rejectedBecause;
import static jp.madoguchi.command.contact.ContactStories.returned;
import static jp.madoguchi.shared.contact.HandoverReason.NEXT_PROCEDURE;

import jp.madoguchi.command.contact.ContactCommand.AcceptHandover;
import jp.madoguchi.command.contact.ContactCommand.CallContact;
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
class ContactHandoverAnswerTest {

  private final FixtureConfiguration<Contact> contact = fixture();

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

  private static ContactHandedOver handedOverAgain() {
    return new ContactHandedOver(THE_CONTACT, 2, CITIZENS, PENSION, NEXT_PROCEDURE, SEALED, at(30));
  }

  private static AcceptHandover accept(int handover, DepartmentId section) {
    return new AcceptHandover(THE_CONTACT, handover, section, SUZUKI, at(25));
  }

  private static ReturnHandover sendBack(int handover, DepartmentId section) {
    return new ReturnHandover(THE_CONTACT, handover, section, SEALED, at(25));
  }
}
