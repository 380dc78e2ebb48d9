package jp.madoguchi.command.procedurecase;

import static jp.madoguchi.command.procedurecase.CaseStories.BEFORE;
import static jp.madoguchi.command.procedurecase.CaseStories.DUE;
import static jp.madoguchi.command.procedurecase.CaseStories.FRIDAY;
import static jp.madoguchi.command.procedurecase.CaseStories.LATER;
import static jp.madoguchi.command.procedurecase.CaseStories.SEALED;
import static jp.madoguchi.command.procedurecase.CaseStories.THE_CASE;
import static jp.madoguchi.command.procedurecase.CaseStories.TUESDAY;
import static jp.madoguchi.command.procedurecase.CaseStories.correctionAnswered;
import static jp.madoguchi.command.procedurecase.CaseStories.correctionRequested;
import static jp.madoguchi.command.procedurecase.CaseStories.opened;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.ANSWERED_BEFORE_IT_WAS_REQUESTED;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.ANSWER_DATE_IS_PAST;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.CORRECTION_IS_PENDING;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.CORRECTION_IS_UNKNOWN;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.HAPPENED_BEFORE_RECEPTION;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.AnswerCorrection;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.DecideCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RequestCorrection;
import jp.madoguchi.command.support.Refused;
import jp.madoguchi.shared.procedurecase.Decision;
import jp.madoguchi.shared.procedurecase.DefectCode;
import jp.madoguchi.shared.procedurecase.ExtensionCause;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DueDateExtended;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseCorrectionTest {

  private final FixtureConfiguration<ProcedureCase> fixture = CaseStories.aCase();

  @Test
  void is_asked_for_within_ten_working_days_unless_said_otherwise() {
    fixture
        .given(opened())
        .when(correction(null))
        .expectResultMessagePayload(1)
        .expectEvents(correctionRequested(1));
  }

  @Test
  void says_what_is_wrong() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Defects(List.of()));
  }

  @Test
  void cannot_be_asked_for_yesterday() {
    fixture
        .given(opened())
        .when(correction(LocalDate.of(2026, 11, 23)))
        .expectExceptionDetails(Refused.because(ANSWER_DATE_IS_PAST));
  }

  @Test
  void is_asked_for_one_at_a_time() {
    fixture
        .given(opened(), correctionRequested(1))
        .when(correction(null))
        .expectExceptionDetails(Refused.because(CORRECTION_IS_PENDING));
  }

  @Test
  void may_be_asked_for_again_once_answered() {
    fixture
        .given(opened(), correctionRequested(1), correctionAnswered(1, DUE, LATER))
        .when(correction(null))
        .expectEvents(correctionRequested(2));
  }

  @Test
  void is_not_asked_for_before_the_reception() {
    var early =
        new RequestCorrection(THE_CASE, new Defects(List.of(DefectCode.OTHER)), null, null, BEFORE);
    fixture
        .given(opened())
        .when(early)
        .expectExceptionDetails(Refused.because(HAPPENED_BEFORE_RECEPTION));
  }

  @Test
  void moves_the_due_date_by_the_working_days_that_the_clock_stood_still() {
    fixture
        .given(opened(), correctionRequested(1))
        .when(answer(1, FRIDAY))
        .expectEvents(correctionAnswered(1, LocalDate.of(2026, 12, 11), FRIDAY));
  }

  @Test
  void leaves_the_due_date_alone_when_answered_the_same_day() {
    fixture
        .given(opened(), correctionRequested(1))
        .when(answer(1, LATER))
        .expectEvents(correctionAnswered(1, DUE, LATER));
  }

  @Test
  void counts_from_a_due_date_that_was_extended_meanwhile() {
    var later = LocalDate.of(2026, 12, 15);
    var extended =
        new DueDateExtended(THE_CASE, ExtensionCause.CASE, null, 5, later, SEALED, LATER);
    fixture
        .given(opened(), correctionRequested(1), extended)
        .when(answer(1, FRIDAY))
        .expectEvents(correctionAnswered(1, LocalDate.of(2026, 12, 18), FRIDAY));
  }

  @Test
  void answered_twice_is_not_news() {
    fixture
        .given(opened(), correctionRequested(1), correctionAnswered(1, DUE, LATER))
        .when(answer(1, FRIDAY))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void an_old_answer_does_not_answer_the_new_request() {
    fixture
        .given(
            opened(),
            correctionRequested(1),
            correctionAnswered(1, DUE, LATER),
            correctionRequested(2))
        .when(answer(1, FRIDAY))
        .expectNoEvents();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 2})
  void nobody_answers_what_was_not_asked(int request) {
    fixture
        .given(opened(), correctionRequested(1))
        .when(answer(request, FRIDAY))
        .expectExceptionDetails(Refused.because(CORRECTION_IS_UNKNOWN));
  }

  @Test
  void nobody_answers_before_being_asked() {
    fixture
        .given(opened(), correctionRequested(1))
        .when(answer(1, TUESDAY))
        .expectExceptionDetails(Refused.because(ANSWERED_BEFORE_IT_WAS_REQUESTED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GRANTED", "REJECTED"})
  void nothing_is_decided_while_the_applicant_is_asked(Decision decision) {
    fixture
        .given(opened(), correctionRequested(1))
        .when(new DecideCase(THE_CASE, decision, SEALED, LATER))
        .expectExceptionDetails(Refused.because(CORRECTION_IS_PENDING));
  }

  private static RequestCorrection correction(@Nullable LocalDate answerBy) {
    return new RequestCorrection(
        THE_CASE,
        new Defects(List.of(DefectCode.MISSING_DOCUMENT, DefectCode.MISSING_DOCUMENT)),
        null,
        answerBy,
        LATER);
  }

  private static AnswerCorrection answer(int request, Instant when) {
    return new AnswerCorrection(THE_CASE, request, when);
  }
}
