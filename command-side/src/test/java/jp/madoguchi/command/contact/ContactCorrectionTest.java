package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactRejection.CONTACT_IS_CANCELLED;
import static jp.madoguchi.command.contact.ContactRejection.NOTHING_TO_CORRECT;
import static jp.madoguchi.command.contact.ContactStories.A_101;
import static jp.madoguchi.command.contact.ContactStories.SEALED;
import static jp.madoguchi.command.contact.ContactStories.THE_CONTACT;
import static jp.madoguchi.command.contact.ContactStories.at;
import static jp.madoguchi.command.contact.ContactStories.cancelled;
import static jp.madoguchi.command.contact.ContactStories.completed;
import static jp.madoguchi.command.contact.ContactStories.fixture;
import static jp.madoguchi.command.contact.ContactStories.received;
import static jp.madoguchi.command.contact.ContactStories.rejectedBecause;
import static jp.madoguchi.command.contact.ContactStories.served;
import static jp.madoguchi.command.contact.ContactStories.serviceEnded;
import static jp.madoguchi.shared.contact.Channel.COUNTER;
import static jp.madoguchi.shared.contact.Channel.ONLINE;
import static jp.madoguchi.shared.contact.Channel.PHONE;
import static jp.madoguchi.shared.contact.Consideration.PROTECTION;
import static jp.madoguchi.shared.contact.Consideration.WHEELCHAIR;
import static jp.madoguchi.shared.contact.Purpose.MOVING_IN;
import static jp.madoguchi.shared.contact.Purpose.TAX;

import java.util.List;
import java.util.Set;
import jp.madoguchi.command.contact.ContactCommand.CorrectContact;
import jp.madoguchi.shared.contact.Channel;
import jp.madoguchi.shared.contact.ContactEvent.ContactCorrected;
import jp.madoguchi.shared.contact.Ticket;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContactCorrectionTest {

  private static final Ticket B_7 = new Ticket("B-7");

  private final FixtureConfiguration<Contact> contact = fixture();

  @Test
  void what_was_wrongly_entered_is_corrected() {
    contact.given(received()).when(correctChannel(ONLINE)).expectEvents(corrected(ONLINE));
  }

  @Test
  void everything_entered_at_reception_can_be_corrected() {
    contact.given(received()).when(correctEverything()).expectEvents(everythingCorrected());
  }

  @Test
  void the_ticket_alone_is_corrected() {
    contact
        .given(received())
        .when(new CorrectContact(THE_CONTACT, null, null, B_7, null, SEALED, at(6)))
        .expectEvents(new ContactCorrected(THE_CONTACT, null, null, B_7, null, SEALED, at(6)));
  }

  @Test
  void correcting_to_the_same_again_is_not_news() {
    contact
        .given(received(), everythingCorrected())
        .when(correctEverything())
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void correcting_to_what_was_entered_is_not_news() {
    contact
        .given(received())
        .when(
            new CorrectContact(
                THE_CONTACT,
                COUNTER,
                Purposes.of(MOVING_IN),
                A_101,
                Set.of(PROTECTION),
                SEALED,
                at(6)))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void a_corrected_mistake_can_be_corrected_again() {
    contact
        .given(received(), corrected(ONLINE))
        .when(correctChannel(COUNTER))
        .expectEvents(corrected(COUNTER));
  }

  @Test
  void a_completed_contact_is_corrected() {
    contact
        .given(received(), served(), serviceEnded(), completed())
        .when(correctChannel(ONLINE))
        .expectEvents(corrected(ONLINE));
  }

  @Test
  void a_cancelled_contact_is_not_corrected() {
    contact
        .given(received(), cancelled())
        .when(correctChannel(ONLINE))
        .expectExceptionDetails(rejectedBecause(CONTACT_IS_CANCELLED));
  }

  @Test
  void a_correction_corrects_something() {
    contact
        .given(received())
        .when(new CorrectContact(THE_CONTACT, null, null, null, null, SEALED, at(6)))
        .expectExceptionDetails(rejectedBecause(NOTHING_TO_CORRECT));
  }

  private static ContactCorrected corrected(Channel channel) {
    return new ContactCorrected(THE_CONTACT, channel, null, null, null, SEALED, at(6));
  }

  private static ContactCorrected everythingCorrected() {
    return new ContactCorrected(
        THE_CONTACT, PHONE, List.of(TAX), B_7, Set.of(WHEELCHAIR), SEALED, at(6));
  }

  private static CorrectContact correctChannel(Channel channel) {
    return new CorrectContact(THE_CONTACT, channel, null, null, null, SEALED, at(6));
  }

  private static CorrectContact correctEverything() {
    return new CorrectContact(
        THE_CONTACT, PHONE, Purposes.of(TAX), B_7, Set.of(WHEELCHAIR), SEALED, at(6));
  }
}
