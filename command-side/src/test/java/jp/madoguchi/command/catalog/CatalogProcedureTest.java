package jp.madoguchi.command.catalog;

import static jp.madoguchi.command.catalog.CatalogRejection.EFFECTIVE_BEFORE_THE_LAST_PUBLICATION;
import static jp.madoguchi.command.catalog.CatalogRejection.EXTENSION_IS_IMPOSSIBLE;
import static jp.madoguchi.command.catalog.CatalogRejection.PROCEDURE_IS_NOT_PUBLISHED;
import static jp.madoguchi.command.catalog.CatalogRejection.PROCEDURE_IS_RETIRED;
import static jp.madoguchi.command.catalog.CatalogRejection.REVISION_ALREADY_PUBLISHED;
import static jp.madoguchi.command.catalog.CatalogRejection.REVISION_IS_UNKNOWN;
import static jp.madoguchi.command.catalog.CatalogStories.APRIL;
import static jp.madoguchi.command.catalog.CatalogStories.EARTHQUAKE;
import static jp.madoguchi.command.catalog.CatalogStories.MOVING_IN;
import static jp.madoguchi.command.catalog.CatalogStories.OCTOBER;
import static jp.madoguchi.command.catalog.CatalogStories.definition;
import static jp.madoguchi.command.catalog.CatalogStories.drafted;
import static jp.madoguchi.command.catalog.CatalogStories.extended;
import static jp.madoguchi.command.catalog.CatalogStories.published;
import static jp.madoguchi.command.catalog.CatalogStories.retired;

import java.time.LocalDate;
import jp.madoguchi.command.catalog.CatalogCommand.AddProcedure;
import jp.madoguchi.command.catalog.CatalogCommand.DraftRevision;
import jp.madoguchi.command.catalog.CatalogCommand.ExtendDueRule;
import jp.madoguchi.command.catalog.CatalogCommand.PublishRevision;
import jp.madoguchi.command.catalog.CatalogCommand.RetireProcedure;
import jp.madoguchi.command.support.Refused;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogProcedureTest {

  private final FixtureConfiguration<CatalogProcedure> fixture =
      new AggregateTestFixture<>(CatalogProcedure.class);

  @Test
  void begins_with_its_first_draft() {
    fixture
        .givenNoPriorActivity()
        .when(new AddProcedure(MOVING_IN, definition("転出証明書")))
        .expectEvents(drafted(1, "転出証明書"));
  }

  @Test
  void drafting_the_same_words_twice_is_not_news() {
    fixture
        .given(drafted(1, "転出証明書"))
        .when(new DraftRevision(MOVING_IN, definition("転出証明書")))
        .expectNoEvents()
        .expectResultMessagePayload(1);
  }

  @Test
  void other_words_are_another_revision() {
    fixture
        .given(drafted(1, "転出証明書"))
        .when(new DraftRevision(MOVING_IN, definition("在留カード")))
        .expectEvents(drafted(2, "在留カード"))
        .expectResultMessagePayload(2);
  }

  @Test
  void the_words_of_a_published_revision_can_be_drafted_again() {
    fixture
        .given(drafted(1, "転出証明書"), published(1, APRIL))
        .when(new DraftRevision(MOVING_IN, definition("転出証明書")))
        .expectEvents(drafted(2, "転出証明書"));
  }

  @Test
  void publishes_a_draft_from_a_day_on() {
    fixture
        .given(drafted(1))
        .when(new PublishRevision(MOVING_IN, 1, APRIL))
        .expectEvents(published(1, APRIL));
  }

  @Test
  void publishing_twice_is_not_news() {
    fixture
        .given(drafted(1), published(1, APRIL))
        .when(new PublishRevision(MOVING_IN, 1, APRIL))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void what_is_published_keeps_its_day() {
    fixture
        .given(drafted(1), published(1, APRIL))
        .when(new PublishRevision(MOVING_IN, 1, OCTOBER))
        .expectExceptionDetails(Refused.because(REVISION_ALREADY_PUBLISHED));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 2})
  void cannot_publish_what_was_never_drafted(int revision) {
    fixture
        .given(drafted(1))
        .when(new PublishRevision(MOVING_IN, revision, APRIL))
        .expectExceptionDetails(Refused.because(REVISION_IS_UNKNOWN));
  }

  @Test
  void a_newer_publication_never_starts_before_an_older_one() {
    fixture
        .given(drafted(1), published(1, OCTOBER), drafted(2))
        .when(new PublishRevision(MOVING_IN, 2, APRIL))
        .expectExceptionDetails(Refused.because(EFFECTIVE_BEFORE_THE_LAST_PUBLICATION));
  }

  @Test
  void a_newer_publication_may_start_on_the_same_day() {
    fixture
        .given(drafted(1), published(1, APRIL), drafted(2))
        .when(new PublishRevision(MOVING_IN, 2, APRIL))
        .expectEvents(published(2, APRIL));
  }

  @Test
  void extends_the_due_rule() {
    fixture
        .given(drafted(1), published(1, APRIL))
        .when(extend(5, APRIL, OCTOBER))
        .expectEvents(extended());
  }

  @Test
  void extending_by_the_same_words_twice_is_not_news() {
    fixture
        .given(drafted(1), published(1, APRIL), extended())
        .when(extend(5, APRIL, OCTOBER))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void a_draft_has_no_due_rule_to_extend() {
    fixture
        .given(drafted(1))
        .when(extend(5, APRIL, null))
        .expectExceptionDetails(Refused.because(PROCEDURE_IS_NOT_PUBLISHED));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 251})
  void extends_by_one_to_250_days(int days) {
    fixture
        .given(drafted(1), published(1, APRIL))
        .when(extend(days, APRIL, null))
        .expectExceptionDetails(Refused.because(EXTENSION_IS_IMPOSSIBLE));
  }

  @Test
  void a_period_does_not_end_before_it_begins() {
    fixture
        .given(drafted(1), published(1, APRIL))
        .when(extend(5, OCTOBER, APRIL))
        .expectExceptionDetails(Refused.because(EXTENSION_IS_IMPOSSIBLE));
  }

  @Test
  void retires() {
    fixture.given(drafted(1)).when(new RetireProcedure(MOVING_IN, OCTOBER)).expectEvents(retired());
  }

  @Test
  void retiring_twice_is_not_news() {
    fixture
        .given(drafted(1), retired())
        .when(new RetireProcedure(MOVING_IN, OCTOBER))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void cannot_retire_on_another_day_afterwards() {
    fixture
        .given(drafted(1), retired())
        .when(new RetireProcedure(MOVING_IN, APRIL))
        .expectExceptionDetails(Refused.because(PROCEDURE_IS_RETIRED));
  }

  @Test
  void gets_no_new_revision_once_retired() {
    fixture
        .given(drafted(1), retired())
        .when(new DraftRevision(MOVING_IN, definition("在留カード")))
        .expectExceptionDetails(Refused.because(PROCEDURE_IS_RETIRED));
  }

  private static ExtendDueRule extend(int days, LocalDate from, @Nullable LocalDate to) {
    return new ExtendDueRule(MOVING_IN, days, from, to, EARTHQUAKE);
  }
}
