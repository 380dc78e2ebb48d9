package jp.madoguchi.command.visitor;

import static jp.madoguchi.command.visitor.VisitorRejection.INQUIRY_MUST_BE_RESTRAINED;
import static jp.madoguchi.command.visitor.VisitorRejection.PERIOD_IS_IMPOSSIBLE;
import static jp.madoguchi.command.visitor.VisitorRejection.PROTECTION_IS_UNKNOWN;
import static jp.madoguchi.command.visitor.VisitorRejection.VISITOR_IS_MERGED;
import static jp.madoguchi.command.visitor.VisitorStories.FIRST;
import static jp.madoguchi.command.visitor.VisitorStories.HANAKO;
import static jp.madoguchi.command.visitor.VisitorStories.NINE;
import static jp.madoguchi.command.visitor.VisitorStories.REASON;
import static jp.madoguchi.command.visitor.VisitorStories.fixture;
import static jp.madoguchi.command.visitor.VisitorStories.isProtected;
import static jp.madoguchi.command.visitor.VisitorStories.lifted;
import static jp.madoguchi.command.visitor.VisitorStories.merged;
import static jp.madoguchi.command.visitor.VisitorStories.nineOn;
import static jp.madoguchi.command.visitor.VisitorStories.protect;
import static jp.madoguchi.command.visitor.VisitorStories.registered;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.command.support.Refused;
import jp.madoguchi.command.visitor.VisitorCommand.ConfirmProtection;
import jp.madoguchi.command.visitor.VisitorCommand.LiftProtection;
import jp.madoguchi.command.visitor.VisitorCommand.SetProtection;
import jp.madoguchi.shared.visitor.ProtectionGround;
import jp.madoguchi.shared.visitor.RestrainedProcess;
import jp.madoguchi.shared.visitor.RestraintLevel;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionConfirmed;
import jp.madoguchi.shared.visitor.VisitorEvent.Restraint;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VisitorProtectionTest {

  private final FixtureConfiguration<Visitor> visitor = fixture();

  @Test
  void a_protection_lasts_a_year_unless_somebody_says_otherwise() {
    visitor
        .given(registered())
        .when(protect(false, null, null))
        .expectEvents(isProtected(1))
        .expectResultMessagePayload(1);
  }

  @Test
  void it_ends_on_the_day_that_was_said() {
    visitor
        .given(registered())
        .when(protect(false, FIRST, LocalDate.of(2020, 9, 30)))
        .expectEvents(isProtected(1, false, LocalDate.of(2020, 9, 30)));
  }

  @Test
  void several_stand_at_once() {
    visitor
        .given(registered(), isProtected(1))
        .when(protect(false, null, null))
        .expectEvents(isProtected(2))
        .expectResultMessagePayload(2);
  }

  @Test
  void it_does_not_begin_tomorrow() {
    visitor
        .given(registered())
        .when(protect(false, FIRST.plusDays(1), null))
        .expectExceptionDetails(Refused.because(PERIOD_IS_IMPOSSIBLE));
  }

  @Test
  void it_does_not_end_before_it_begins() {
    visitor
        .given(registered())
        .when(protect(false, FIRST, FIRST.minusDays(1)))
        .expectExceptionDetails(Refused.because(PERIOD_IS_IMPOSSIBLE));
  }

  @Test
  void who_is_protected_is_protected_from_being_looked_up() {
    visitor
        .given(registered())
        .when(restrainIssuing(ProtectionGround.STALKING))
        .expectExceptionDetails(Refused.because(INQUIRY_MUST_BE_RESTRAINED));
  }

  @Test
  void a_process_alone_can_be_restrained() {
    visitor
        .given(registered())
        .when(restrainIssuing(ProtectionGround.OTHER))
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void who_was_merged_into_another_is_protected_there() {
    visitor
        .given(registered(), merged())
        .when(protect(false, null, null))
        .expectExceptionDetails(Refused.because(VISITOR_IS_MERGED));
  }

  @Test
  void a_provisional_protection_has_no_end_yet() {
    visitor
        .given(registered())
        .when(protect(true, null, null))
        .expectEvents(isProtected(1, true, null));
  }

  @Test
  void its_year_begins_when_it_is_confirmed() {
    var may = LocalDate.of(2020, 5, 7);

    visitor
        .given(registered(), isProtected(1, true, null))
        .when(new ConfirmProtection(HANAKO, 1, null, null, nineOn(may)))
        .expectEvents(
            new ProtectionConfirmed(HANAKO, 1, may, LocalDate.of(2021, 5, 6), nineOn(may)));
  }

  @Test
  void it_is_confirmed_once() {
    visitor
        .given(registered(), isProtected(1))
        .when(new ConfirmProtection(HANAKO, 1, null, null, NINE))
        .expectNoEvents();
  }

  @Test
  void lifting_ends_it() {
    visitor
        .given(registered(), isProtected(1))
        .when(new LiftProtection(HANAKO, 1, REASON, NINE))
        .expectEvents(lifted(1));
  }

  @Test
  void it_is_lifted_after_a_merge_too() {
    visitor
        .given(registered(), isProtected(1), merged())
        .when(new LiftProtection(HANAKO, 1, REASON, NINE))
        .expectEvents(lifted(1));
  }

  @Test
  void lifting_it_twice_is_not_news() {
    visitor
        .given(registered(), isProtected(1), lifted(1))
        .when(new LiftProtection(HANAKO, 1, REASON, NINE))
        .expectNoEvents();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, -1})
  void a_protection_that_never_was_is_unknown(int number) {
    visitor
        .given(registered(), isProtected(1))
        .when(new LiftProtection(HANAKO, number, REASON, NINE))
        .expectExceptionDetails(Refused.because(PROTECTION_IS_UNKNOWN));
  }

  private static SetProtection restrainIssuing(ProtectionGround ground) {
    var issuing =
        new Restraints(List.of(new Restraint(RestrainedProcess.ISSUE, RestraintLevel.ALERT)));
    return new SetProtection(HANAKO, ground, false, issuing, null, null, null, null, NINE);
  }
}
