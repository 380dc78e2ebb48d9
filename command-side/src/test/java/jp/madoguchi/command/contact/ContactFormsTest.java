package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactRejection.CONTACT_IS_CANCELLED;
import static jp.madoguchi.command.contact.ContactRejection.HAPPENED_BEFORE_RECEPTION;
import static jp.madoguchi.command.contact.ContactRejection.NEVER_SERVED;
import static jp.madoguchi.command.contact.ContactStories.CITIZENS;
import static jp.madoguchi.command.contact.ContactStories.INSURANCE;
import static jp.madoguchi.command.contact.ContactStories.THE_CONTACT;
import static jp.madoguchi.command.contact.ContactStories.at;
import static jp.madoguchi.command.contact.ContactStories.cancelled;
import static jp.madoguchi.command.contact.ContactStories.completed;
import static jp.madoguchi.command.contact.ContactStories.fixture;
import static jp.madoguchi.command.contact.ContactStories.received;
import static jp.madoguchi.command.contact.ContactStories.rejectedBecause;
import static jp.madoguchi.command.contact.ContactStories.served;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jp.madoguchi.command.contact.ContactCommand.CountForms;
import jp.madoguchi.shared.contact.ContactEvent.FormsFilled;
import jp.madoguchi.shared.id.DepartmentId;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContactFormsTest {

  private final FixtureConfiguration<Contact> contact = fixture();

  @Test
  void forms_are_counted_while_served_and_afterwards() {
    contact.given(received(), served()).when(count(CITIZENS, 2)).expectEvents(filled(CITIZENS, 2));
    fixture()
        .given(received(), served(), completed())
        .when(count(CITIZENS, 0))
        .expectEvents(filled(CITIZENS, 0));
  }

  @Test
  void a_later_count_corrects_the_earlier_and_the_same_is_not_news() {
    contact
        .given(received(), served(), filled(CITIZENS, 2))
        .when(count(CITIZENS, 3))
        .expectEvents(filled(CITIZENS, 3));
    fixture()
        .given(received(), served(), filled(CITIZENS, 3), filled(CITIZENS, 2))
        .when(count(CITIZENS, 2))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void every_section_counts_its_own() {
    contact
        .given(received(), served(), filled(CITIZENS, 2))
        .when(count(INSURANCE, 2))
        .expectEvents(filled(INSURANCE, 2));
  }

  @Test
  void nobody_writes_anything_who_was_never_served() {
    contact
        .given(received())
        .when(count(CITIZENS, 1))
        .expectExceptionDetails(rejectedBecause(NEVER_SERVED));
  }

  @Test
  void nothing_is_said_of_a_cancelled_contact_or_of_before_it_began() {
    contact
        .given(received(), served(), cancelled())
        .when(count(CITIZENS, 1))
        .expectExceptionDetails(rejectedBecause(CONTACT_IS_CANCELLED));
    fixture()
        .given(received(), served())
        .when(new CountForms(THE_CONTACT, CITIZENS, new HandWritten(1), at(-1)))
        .expectExceptionDetails(rejectedBecause(HAPPENED_BEFORE_RECEPTION));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 51})
  void so_many_forms_there_are_not(int count) {
    assertThatIllegalArgumentException().isThrownBy(() -> new HandWritten(count));
  }

  private static CountForms count(DepartmentId section, int forms) {
    return new CountForms(THE_CONTACT, section, new HandWritten(forms), at(40));
  }

  private static FormsFilled filled(DepartmentId section, int forms) {
    return new FormsFilled(THE_CONTACT, section, forms, at(40));
  }
}
