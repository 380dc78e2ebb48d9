package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactRejection.CONTACT_HAS_ENDED;
import static jp.madoguchi.command.contact.ContactRejection.CONTACT_IS_CANCELLED;
import static jp.madoguchi.command.contact.ContactRejection.HAPPENED_BEFORE_RECEPTION;
import static jp.madoguchi.command.contact.ContactRejection.UNKNOWN_NOTE;
import static jp.madoguchi.command.contact.ContactStories.SEALED;
import static jp.madoguchi.command.contact.ContactStories.THE_CONTACT;
import static jp.madoguchi.command.contact.ContactStories.at;
import static jp.madoguchi.command.contact.ContactStories.cancelled;
import static jp.madoguchi.command.contact.ContactStories.completed;
import static jp.madoguchi.command.contact.ContactStories.fixture;
import static jp.madoguchi.command.contact.ContactStories.left;
import static jp.madoguchi.command.contact.ContactStories.noted;
import static jp.madoguchi.command.contact.ContactStories.received;
import static jp.madoguchi.command.contact.ContactStories.rejectedBecause;
import static jp.madoguchi.command.contact.ContactStories.served;
import static jp.madoguchi.command.contact.ContactStories.serviceEnded;
import static jp.madoguchi.shared.contact.NoteKind.COMPLAINT;
import static jp.madoguchi.shared.contact.NoteKind.INQUIRY;

import jp.madoguchi.command.contact.ContactCommand.AddNote;
import jp.madoguchi.command.contact.ContactCommand.CorrectNote;
import jp.madoguchi.command.contact.ContactCommand.IdentifyVisitor;
import jp.madoguchi.command.contact.ContactCommand.NameVisitor;
import jp.madoguchi.shared.contact.ContactEvent.NoteAdded;
import jp.madoguchi.shared.contact.ContactEvent.NoteCorrected;
import jp.madoguchi.shared.contact.ContactEvent.VisitorIdentified;
import jp.madoguchi.shared.contact.ContactEvent.VisitorNamed;
import jp.madoguchi.shared.id.VisitorId;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContactRecordTest {

  private static final VisitorId HANAKO = VisitorId.next();

  private final FixtureConfiguration<Contact> contact = fixture();

  @Test
  void an_anonymous_visitor_is_named() {
    contact
        .given(received())
        .when(new NameVisitor(THE_CONTACT, SEALED, SEALED, null, at(3)))
        .expectEvents(new VisitorNamed(THE_CONTACT, SEALED, SEALED, null, at(3)));
  }

  @Test
  void nobody_is_named_after_the_end() {
    contact
        .given(received(), left())
        .when(new NameVisitor(THE_CONTACT, SEALED, SEALED, null, at(3)))
        .expectExceptionDetails(rejectedBecause(CONTACT_HAS_ENDED));
  }

  @Test
  void a_contact_is_known_to_be_a_visitors() {
    contact
        .given(received())
        .when(new IdentifyVisitor(THE_CONTACT, HANAKO, at(3)))
        .expectEvents(new VisitorIdentified(THE_CONTACT, HANAKO, at(3)));
  }

  @Test
  void that_it_is_the_same_visitors_is_not_news() {
    contact
        .given(received(), new VisitorIdentified(THE_CONTACT, HANAKO, at(3)))
        .when(new IdentifyVisitor(THE_CONTACT, HANAKO, at(4)))
        .expectNoEvents();
  }

  @Test
  void whose_it_is_may_turn_out_after_the_end_and_once_more() {
    contact
        .given(received(), new VisitorIdentified(THE_CONTACT, VisitorId.next(), at(3)), left())
        .when(new IdentifyVisitor(THE_CONTACT, HANAKO, at(60)))
        .expectEvents(new VisitorIdentified(THE_CONTACT, HANAKO, at(60)));
  }

  @Test
  void a_note_is_added() {
    contact.given(received()).when(note()).expectEvents(noted()).expectResultMessagePayload(1);
  }

  @Test
  void notes_are_counted() {
    contact
        .given(received(), noted())
        .when(new AddNote(THE_CONTACT, COMPLAINT, SEALED, at(14)))
        .expectEvents(new NoteAdded(THE_CONTACT, 2, COMPLAINT, SEALED, at(14)))
        .expectResultMessagePayload(2);
  }

  @Test
  void a_note_is_added_after_completion() {
    contact
        .given(received(), served(), serviceEnded(), completed())
        .when(note())
        .expectEvents(noted());
  }

  @Test
  void no_note_is_added_to_a_cancelled_contact() {
    contact
        .given(received(), cancelled())
        .when(note())
        .expectExceptionDetails(rejectedBecause(CONTACT_IS_CANCELLED));
  }

  @Test
  void no_note_is_about_the_time_before_the_reception() {
    contact
        .given(received())
        .when(new AddNote(THE_CONTACT, INQUIRY, SEALED, at(-1)))
        .expectExceptionDetails(rejectedBecause(HAPPENED_BEFORE_RECEPTION));
  }

  @Test
  void a_note_is_corrected() {
    contact
        .given(received(), noted())
        .when(correctNote(1))
        .expectEvents(new NoteCorrected(THE_CONTACT, 1, SEALED, at(16)));
  }

  @Test
  void notes_that_never_were_are_unknown() {
    contact
        .given(received(), noted())
        .when(correctNote(2))
        .expectExceptionDetails(rejectedBecause(UNKNOWN_NOTE));
  }

  @Test
  void notes_count_from_one() {
    contact
        .given(received(), noted())
        .when(correctNote(0))
        .expectExceptionDetails(rejectedBecause(UNKNOWN_NOTE));
  }

  @Test
  void no_note_of_a_cancelled_contact_is_corrected() {
    contact
        .given(received(), noted(), cancelled())
        .when(correctNote(1))
        .expectExceptionDetails(rejectedBecause(CONTACT_IS_CANCELLED));
  }

  private static AddNote note() {
    return new AddNote(THE_CONTACT, INQUIRY, SEALED, at(12));
  }

  private static CorrectNote correctNote(int note) {
    return new CorrectNote(THE_CONTACT, note, SEALED, at(16));
  }
}
