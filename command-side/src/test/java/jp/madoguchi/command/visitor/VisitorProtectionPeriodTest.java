package jp.madoguchi.command.visitor;

import static jp.madoguchi.command.visitor.VisitorRejection.PROTECTION_IS_LIFTED;
import static jp.madoguchi.command.visitor.VisitorRejection.PROTECTION_IS_PROVISIONAL;
import static jp.madoguchi.command.visitor.VisitorRejection.TOO_EARLY_TO_EXTEND;
import static jp.madoguchi.command.visitor.VisitorStories.HANAKO;
import static jp.madoguchi.command.visitor.VisitorStories.LAST;
import static jp.madoguchi.command.visitor.VisitorStories.NINE;
import static jp.madoguchi.command.visitor.VisitorStories.fixture;
import static jp.madoguchi.command.visitor.VisitorStories.isProtected;
import static jp.madoguchi.command.visitor.VisitorStories.lifted;
import static jp.madoguchi.command.visitor.VisitorStories.nineOn;
import static jp.madoguchi.command.visitor.VisitorStories.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.madoguchi.command.support.Refused;
import jp.madoguchi.command.visitor.VisitorCommand.ExtendProtection;
import jp.madoguchi.command.visitor.VisitorCommand.SayEndApproaches;
import jp.madoguchi.command.visitor.VisitorCommand.SayEndPassed;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionEndApproached;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionEndPassed;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionExtended;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VisitorProtectionPeriodTest {

  private final FixtureConfiguration<Visitor> visitor = fixture();

  @Test
  void a_provisional_protection_is_not_extended() {
    visitor
        .given(registered(), isProtected(1, true, null))
        .when(new ExtendProtection(HANAKO, 1, NINE))
        .expectExceptionDetails(Refused.because(PROTECTION_IS_PROVISIONAL));
  }

  @Test
  void it_is_not_extended_before_its_last_month() {
    visitor
        .given(registered(), isProtected(1))
        .when(new ExtendProtection(HANAKO, 1, nineOn(LocalDate.of(2021, 2, 27))))
        .expectExceptionDetails(Refused.because(TOO_EARLY_TO_EXTEND));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-02-28", "2021-03-31", "2021-04-01", "2021-12-01"})
  void it_is_extended_by_a_year_from_the_day_after_the_end_whenever_that_is_asked(LocalDate day) {
    visitor
        .given(registered(), isProtected(1))
        .when(new ExtendProtection(HANAKO, 1, nineOn(day)))
        .expectEvents(
            new ProtectionExtended(
                HANAKO, 1, LocalDate.of(2021, 4, 1), LocalDate.of(2022, 3, 31), nineOn(day)));
  }

  @Test
  void it_is_extended_once_for_each_end() {
    var march = nineOn(LocalDate.of(2021, 3, 1));

    visitor
        .given(
            registered(),
            isProtected(1),
            new ProtectionExtended(
                HANAKO, 1, LocalDate.of(2021, 4, 1), LocalDate.of(2022, 3, 31), march))
        .when(new ExtendProtection(HANAKO, 1, march))
        .expectExceptionDetails(Refused.because(TOO_EARLY_TO_EXTEND));
  }

  @Test
  void what_is_lifted_is_not_extended() {
    visitor
        .given(registered(), isProtected(1), lifted(1))
        .when(new ExtendProtection(HANAKO, 1, nineOn(LAST)))
        .expectExceptionDetails(Refused.because(PROTECTION_IS_LIFTED));
  }

  @Test
  void that_its_end_comes_is_said_once() {
    visitor
        .given(registered(), isProtected(1))
        .when(new SayEndApproaches(HANAKO, 1, LAST, NINE))
        .expectEvents(new ProtectionEndApproached(HANAKO, 1, LAST, NINE));
  }

  @Test
  void that_its_end_comes_is_not_said_again() {
    visitor
        .given(registered(), isProtected(1), new ProtectionEndApproached(HANAKO, 1, LAST, NINE))
        .when(new SayEndApproaches(HANAKO, 1, LAST, NINE))
        .expectNoEvents();
  }

  @Test
  void that_its_end_passed_is_said_and_it_goes_on() {
    visitor
        .given(registered(), isProtected(1), new ProtectionEndApproached(HANAKO, 1, LAST, NINE))
        .when(new SayEndPassed(HANAKO, 1, LAST, NINE))
        .expectEvents(new ProtectionEndPassed(HANAKO, 1, LAST, NINE))
        .expectState(
            hanako ->
                assertThat(hanako)
                    .extracting("state.protections.all")
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .noneMatch(protection -> ((Protection) protection).lifted()));
  }

  @Test
  void of_an_end_that_moved_nothing_is_said() {
    visitor
        .given(
            registered(),
            isProtected(1),
            new ProtectionExtended(HANAKO, 1, LAST.plusDays(1), LocalDate.of(2022, 3, 31), NINE))
        .when(new SayEndPassed(HANAKO, 1, LAST, NINE))
        .expectNoEvents();
  }

  @Test
  void of_what_is_lifted_nothing_is_said() {
    visitor
        .given(registered(), isProtected(1), lifted(1))
        .when(new SayEndPassed(HANAKO, 1, LAST, NINE))
        .expectNoEvents();
  }
}
