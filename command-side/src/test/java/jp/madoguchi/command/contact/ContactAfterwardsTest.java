package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactRejection.CONTACT_IS_CANCELLED;
import static jp.madoguchi.command.contact.ContactRejection.NOTHING_WAS_LEFT_TO_DO;
import static jp.madoguchi.command.contact.ContactRejection.NOT_COMPLETED;
import static jp.madoguchi.command.contact.ContactRejection.SATISFACTION_IS_ANSWERED;
import static jp.madoguchi.command.contact.ContactStories.SEALED;
import static jp.madoguchi.command.contact.ContactStories.THE_CONTACT;
import static jp.madoguchi.command.contact.ContactStories.at;
import static jp.madoguchi.command.contact.ContactStories.cancelled;
import static jp.madoguchi.command.contact.ContactStories.completed;
import static jp.madoguchi.command.contact.ContactStories.fixture;
import static jp.madoguchi.command.contact.ContactStories.left;
import static jp.madoguchi.command.contact.ContactStories.received;
import static jp.madoguchi.command.contact.ContactStories.rejectedBecause;
import static jp.madoguchi.command.contact.ContactStories.served;
import static jp.madoguchi.command.contact.ContactStories.serviceEnded;
import static jp.madoguchi.shared.contact.Outcome.RESOLVED;
import static jp.madoguchi.shared.contact.TimeAccuracy.EXACT;

import java.time.LocalDate;
import jp.madoguchi.command.contact.ContactCommand.AnswerSatisfaction;
import jp.madoguchi.command.contact.ContactCommand.CancelContact;
import jp.madoguchi.command.contact.ContactCommand.FinishFollowUp;
import jp.madoguchi.shared.contact.ContactEvent.ContactCompleted;
import jp.madoguchi.shared.contact.ContactEvent.FollowUp;
import jp.madoguchi.shared.contact.ContactEvent.FollowUpDone;
import jp.madoguchi.shared.contact.ContactEvent.SatisfactionAnswered;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContactAfterwardsTest {

  private final FixtureConfiguration<Contact> contact = fixture();

  @Test
  void a_wrongly_entered_contact_is_cancelled() {
    contact.given(received(), served()).when(cancel()).expectEvents(cancelled());
  }

  @Test
  void a_completed_contact_is_cancelled() {
    contact
        .given(received(), served(), serviceEnded(), completed())
        .when(cancel())
        .expectEvents(cancelled());
  }

  @Test
  void cancelling_twice_is_not_news() {
    contact
        .given(received(), cancelled())
        .when(cancel())
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void a_completed_contact_is_rated() {
    contact
        .given(received(), served(), serviceEnded(), completed())
        .when(rate(4))
        .expectEvents(rated());
  }

  @Test
  void rating_twice_alike_is_not_news() {
    contact
        .given(received(), served(), serviceEnded(), completed(), rated())
        .when(rate(4))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void a_rating_is_given_once() {
    contact
        .given(received(), served(), serviceEnded(), completed(), rated())
        .when(rate(5))
        .expectExceptionDetails(rejectedBecause(SATISFACTION_IS_ANSWERED));
  }

  @Test
  void a_rating_needs_a_completed_contact() {
    contact
        .given(received(), left())
        .when(rate(4))
        .expectExceptionDetails(rejectedBecause(NOT_COMPLETED));
  }

  @Test
  void what_was_left_to_do_is_done_once() {
    contact
        .given(received(), served(), serviceEnded(), promised())
        .when(finishFollowUp())
        .expectEvents(followedUp());
    fixture()
        .given(received(), served(), serviceEnded(), promised(), followedUp())
        .when(finishFollowUp())
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void nothing_is_done_where_nothing_was_left() {
    contact
        .given(received(), served(), serviceEnded(), completed())
        .when(finishFollowUp())
        .expectExceptionDetails(rejectedBecause(NOTHING_WAS_LEFT_TO_DO));
  }

  @Test
  void nothing_is_left_of_a_cancelled_contact() {
    contact
        .given(received(), served(), serviceEnded(), promised(), cancelled())
        .when(finishFollowUp())
        .expectExceptionDetails(rejectedBecause(CONTACT_IS_CANCELLED));
  }

  private static ContactCompleted promised() {
    var left = new FollowUp(LocalDate.of(2030, 4, 8), SEALED);
    return new ContactCompleted(THE_CONTACT, RESOLVED, null, left, EXACT, at(20));
  }

  private static FollowUpDone followedUp() {
    return new FollowUpDone(THE_CONTACT, at(40));
  }

  private static FinishFollowUp finishFollowUp() {
    return new FinishFollowUp(THE_CONTACT, at(40));
  }

  private static SatisfactionAnswered rated() {
    return new SatisfactionAnswered(THE_CONTACT, 4, at(40));
  }

  private static CancelContact cancel() {
    return new CancelContact(THE_CONTACT, SEALED, at(30));
  }

  private static AnswerSatisfaction rate(int score) {
    return new AnswerSatisfaction(THE_CONTACT, new Score(score), at(40));
  }
}
