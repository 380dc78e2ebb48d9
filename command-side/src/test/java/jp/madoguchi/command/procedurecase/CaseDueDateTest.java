package jp.madoguchi.command.procedurecase;

import static jp.madoguchi.command.procedurecase.CaseStories.DUE;
import static jp.madoguchi.command.procedurecase.CaseStories.LATER;
import static jp.madoguchi.command.procedurecase.CaseStories.SEALED;
import static jp.madoguchi.command.procedurecase.CaseStories.THE_CASE;
import static jp.madoguchi.command.procedurecase.CaseStories.correctionAnswered;
import static jp.madoguchi.command.procedurecase.CaseStories.correctionRequested;
import static jp.madoguchi.command.procedurecase.CaseStories.decided;
import static jp.madoguchi.command.procedurecase.CaseStories.opened;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.CASE_IS_DECIDED;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ExtendByRule;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ExtendCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.SayDueDateApproaches;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.SayDueDatePassed;
import jp.madoguchi.command.support.Refused;
import jp.madoguchi.shared.procedurecase.Decision;
import jp.madoguchi.shared.procedurecase.ExtensionCause;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DueDateApproached;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DueDateExtended;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DueDatePassed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseDueDateTest {

  private static final LocalDate FIVE_DAYS_LATER = LocalDate.of(2026, 12, 15);
  private static final ExtendCase EXTEND =
      new ExtendCase(THE_CASE, new WorkingDays(5), SEALED, LATER);
  private static final ExtendByRule BY_RULE = new ExtendByRule(THE_CASE, 7, 5, LATER);
  private static final DueDateExtended EXTENDED =
      new DueDateExtended(THE_CASE, ExtensionCause.CASE, null, 5, FIVE_DAYS_LATER, SEALED, LATER);
  private static final DueDateExtended EXTENDED_BY_RULE =
      new DueDateExtended(THE_CASE, ExtensionCause.RULE, 7L, 5, FIVE_DAYS_LATER, null, LATER);
  private static final SayDueDateApproaches APPROACHES =
      new SayDueDateApproaches(THE_CASE, DUE, LATER);
  private static final SayDueDatePassed PASSED = new SayDueDatePassed(THE_CASE, DUE, LATER);
  private static final DueDateApproached APPROACHED = new DueDateApproached(THE_CASE, DUE, LATER);
  private static final DueDatePassed IS_OVER = new DueDatePassed(THE_CASE, DUE, LATER);

  @Test
  void a_person_extends_it_by_working_days() {
    then(List.of(opened()), EXTEND, EXTENDED);
    then(List.of(opened(), correctionRequested(1)), EXTEND, EXTENDED);
  }

  @Test
  void a_person_extends_it_as_often_as_needed() {
    var again =
        new DueDateExtended(
            THE_CASE, ExtensionCause.CASE, null, 5, LocalDate.of(2026, 12, 22), SEALED, LATER);
    then(List.of(opened(), EXTENDED), EXTEND, again);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 251, Integer.MAX_VALUE})
  void a_person_extends_it_by_one_to_two_hundred_and_fifty_days(int days) {
    assertThatIllegalArgumentException().isThrownBy(() -> new WorkingDays(days));
  }

  @Test
  void nobody_extends_what_is_decided() {
    CaseStories.aCase()
        .given(opened(), decided(Decision.REJECTED))
        .when(EXTEND)
        .expectExceptionDetails(Refused.because(CASE_IS_DECIDED));
  }

  @Test
  void a_rule_extends_it_once() {
    then(List.of(opened()), BY_RULE, EXTENDED_BY_RULE);
    nothing(List.of(opened(), EXTENDED_BY_RULE), BY_RULE);
  }

  @Test
  void a_rule_says_nothing_to_what_is_decided() {
    nothing(List.of(opened(), decided(Decision.REJECTED)), BY_RULE);
  }

  @Test
  void its_approach_is_said_once() {
    then(List.of(opened()), APPROACHES, APPROACHED);
    nothing(List.of(opened(), APPROACHED), APPROACHES);
    nothing(List.of(opened(), IS_OVER), APPROACHES);
  }

  @Test
  void its_passing_is_said_once() {
    then(List.of(opened(), APPROACHED), PASSED, IS_OVER);
    nothing(List.of(opened(), IS_OVER), PASSED);
  }

  @Test
  void nothing_is_said_of_a_day_that_is_no_longer_the_due_date() {
    nothing(List.of(opened(), EXTENDED), APPROACHES);
    nothing(List.of(opened(), EXTENDED), PASSED);
  }

  @Test
  void nothing_is_said_while_the_clock_stands_still_or_nothing_is_due() {
    nothing(List.of(opened(), correctionRequested(1)), PASSED);
    nothing(List.of(opened(), correctionRequested(1)), APPROACHES);
    nothing(List.of(opened(), decided(Decision.REJECTED)), PASSED);
  }

  @Test
  void another_due_date_is_spoken_of_anew() {
    var passed = new SayDueDatePassed(THE_CASE, FIVE_DAYS_LATER, LATER);
    then(
        List.of(opened(), IS_OVER, EXTENDED),
        passed,
        new DueDatePassed(THE_CASE, FIVE_DAYS_LATER, LATER));
  }

  @Test
  void the_same_due_date_is_not_spoken_of_again_after_a_correction() {
    nothing(
        List.of(opened(), IS_OVER, correctionRequested(1), correctionAnswered(1, DUE, LATER)),
        PASSED);
  }

  private static void then(List<?> past, Object command, Object news) {
    CaseStories.aCase().given(past).when(command).expectEvents(news);
  }

  private static void nothing(List<?> past, Object command) {
    CaseStories.aCase()
        .given(past)
        .when(command)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }
}
