package jp.madoguchi.command.visitor;

import static jp.madoguchi.command.visitor.VisitorRejection.LIFT_IS_TOO_LONG;
import static jp.madoguchi.command.visitor.VisitorRejection.PROCESS_IS_NOT_RESTRAINED;
import static jp.madoguchi.command.visitor.VisitorRejection.PROTECTION_IS_LIFTED;
import static jp.madoguchi.command.visitor.VisitorStories.HANAKO;
import static jp.madoguchi.command.visitor.VisitorStories.LAST;
import static jp.madoguchi.command.visitor.VisitorStories.NINE;
import static jp.madoguchi.command.visitor.VisitorStories.REASON;
import static jp.madoguchi.command.visitor.VisitorStories.fixture;
import static jp.madoguchi.command.visitor.VisitorStories.isProtected;
import static jp.madoguchi.command.visitor.VisitorStories.lifted;
import static jp.madoguchi.command.visitor.VisitorStories.registered;
import static jp.madoguchi.shared.visitor.RestrainedProcess.CHANGE;
import static jp.madoguchi.shared.visitor.RestrainedProcess.ISSUE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.command.support.Refused;
import jp.madoguchi.command.visitor.VisitorCommand.EndTemporaryLift;
import jp.madoguchi.command.visitor.VisitorCommand.LiftTemporarily;
import jp.madoguchi.command.visitor.VisitorCommand.ReturnProtection;
import jp.madoguchi.shared.visitor.ProtectionGround;
import jp.madoguchi.shared.visitor.RestraintLevel;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionLiftedTemporarily;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionReturned;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionSet;
import jp.madoguchi.shared.visitor.VisitorEvent.Restraint;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VisitorTemporaryLiftTest {

  private static final Instant TEN = NINE.plus(Duration.ofHours(1));
  private static final Instant ELEVEN = NINE.plus(Duration.ofHours(2));

  private final FixtureConfiguration<Visitor> visitor = fixture();

  @Test
  void a_process_is_not_restrained_for_a_while() {
    visitor.given(registered(), isProtected(1)).when(lift(TEN)).expectEvents(liftedUntil(TEN));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 24 * 60 + 1})
  void the_while_begins_now_and_ends_within_a_day(long minutes) {
    visitor
        .given(registered(), isProtected(1))
        .when(lift(NINE.plus(Duration.ofMinutes(minutes))))
        .expectExceptionDetails(Refused.because(LIFT_IS_TOO_LONG));
  }

  @Test
  void only_what_is_restrained_is_lifted() {
    var issuing = List.of(new Restraint(ISSUE, RestraintLevel.ALERT));
    var order =
        new ProtectionSet(
            HANAKO, 1, ProtectionGround.OTHER, false, issuing, dayOne(), LAST, null, null, NINE);

    visitor
        .given(registered(), order)
        .when(
            new LiftTemporarily(
                HANAKO, 1, new Processes(List.of(ISSUE, CHANGE)), TEN, REASON, NINE))
        .expectExceptionDetails(Refused.because(PROCESS_IS_NOT_RESTRAINED));
  }

  @Test
  void what_is_lifted_for_good_is_not_lifted_temporarily() {
    visitor
        .given(registered(), isProtected(1), lifted(1))
        .when(lift(TEN))
        .expectExceptionDetails(Refused.because(PROTECTION_IS_LIFTED));
  }

  @Test
  void it_returns_by_itself_when_its_time_comes() {
    visitor
        .given(registered(), isProtected(1), liftedUntil(TEN))
        .when(new EndTemporaryLift(HANAKO, 1, TEN))
        .expectEvents(new ProtectionReturned(HANAKO, 1, TEN));
  }

  @Test
  void a_longer_lift_is_not_ended_when_the_shorter_one_would_have_been() {
    visitor
        .given(registered(), isProtected(1), liftedUntil(TEN), liftedUntil(ELEVEN))
        .when(new EndTemporaryLift(HANAKO, 1, TEN))
        .expectNoEvents();
  }

  @Test
  void somebody_may_return_it_earlier() {
    visitor
        .given(registered(), isProtected(1), liftedUntil(TEN))
        .when(new ReturnProtection(HANAKO, 1, NINE))
        .expectEvents(new ProtectionReturned(HANAKO, 1, NINE));
  }

  @Test
  void what_has_returned_does_not_return_again() {
    visitor
        .given(
            registered(), isProtected(1), liftedUntil(TEN), new ProtectionReturned(HANAKO, 1, NINE))
        .when(new EndTemporaryLift(HANAKO, 1, TEN))
        .expectNoEvents();
  }

  @Test
  void lifting_for_good_ends_the_temporary_lift() {
    visitor
        .given(registered(), isProtected(1), liftedUntil(TEN), lifted(1))
        .when(new ReturnProtection(HANAKO, 1, NINE))
        .expectNoEvents();
  }

  private static LiftTemporarily lift(Instant until) {
    return new LiftTemporarily(HANAKO, 1, new Processes(List.of(ISSUE)), until, REASON, NINE);
  }

  private static ProtectionLiftedTemporarily liftedUntil(Instant until) {
    return new ProtectionLiftedTemporarily(HANAKO, 1, List.of(ISSUE), until, REASON, NINE);
  }

  private static java.time.LocalDate dayOne() {
    return VisitorStories.FIRST;
  }
}
