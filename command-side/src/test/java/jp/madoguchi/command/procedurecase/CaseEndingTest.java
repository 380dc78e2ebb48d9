package jp.madoguchi.command.procedurecase;

import static jp.madoguchi.command.procedurecase.CaseStories.FRIDAY;
import static jp.madoguchi.command.procedurecase.CaseStories.IDENTITY;
import static jp.madoguchi.command.procedurecase.CaseStories.LATER;
import static jp.madoguchi.command.procedurecase.CaseStories.SEALED;
import static jp.madoguchi.command.procedurecase.CaseStories.THE_CASE;
import static jp.madoguchi.command.procedurecase.CaseStories.cancelled;
import static jp.madoguchi.command.procedurecase.CaseStories.correctionRequested;
import static jp.madoguchi.command.procedurecase.CaseStories.decided;
import static jp.madoguchi.command.procedurecase.CaseStories.ended;
import static jp.madoguchi.command.procedurecase.CaseStories.opened;
import static jp.madoguchi.command.procedurecase.CaseStories.readyToBeGranted;
import static jp.madoguchi.command.procedurecase.CaseStories.transferred;
import static jp.madoguchi.command.procedurecase.CaseStories.withdrawn;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.CASE_HAS_ENDED;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.CASE_HAS_NOT_ENDED;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.CASE_IS_CANCELLED;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.CASE_IS_DECIDED;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.CASE_IS_NOT_DECIDED;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.CASE_IS_PROVISIONAL;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.DECISION_NEEDS_A_REASON;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.DOCUMENTS_ARE_MISSING;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.FINDINGS_ARE_MISSING;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.FINDINGS_STAND_AGAINST_IT;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.STEPS_ARE_STILL_OPEN;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.TRANSFER_IS_PENDING;
import static jp.madoguchi.shared.procedurecase.Decision.GRANTED;
import static jp.madoguchi.shared.procedurecase.Decision.REJECTED;
import static jp.madoguchi.shared.procedurecase.Verdict.MATCH;
import static jp.madoguchi.shared.procedurecase.Verdict.UNCLEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.CancelCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.CompleteCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.DecideCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ReopenCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.WithdrawCase;
import jp.madoguchi.command.support.Refused;
import jp.madoguchi.shared.procedurecase.Delivery;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseReopened;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingOverridden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class CaseEndingTest {

  private static final DecideCase GRANT = new DecideCase(THE_CASE, GRANTED, null, LATER);
  private static final DecideCase REJECT = new DecideCase(THE_CASE, REJECTED, SEALED, LATER);
  private static final CompleteCase COMPLETE =
      new CompleteCase(THE_CASE, Delivery.HANDED_OVER, LATER);
  private static final WithdrawCase WITHDRAW = new WithdrawCase(THE_CASE, SEALED, LATER);
  private static final CancelCase CANCEL = new CancelCase(THE_CASE, SEALED, LATER);
  private static final ReopenCase REOPEN = new ReopenCase(THE_CASE, SEALED, FRIDAY);

  @Test
  void is_granted_when_everything_is_there() {
    then(readyToBeGranted(), GRANT, decided(GRANTED));
  }

  @Test
  void is_not_granted_while_anything_is_missing() {
    refused(readyToBeGranted().subList(0, 1), GRANT, STEPS_ARE_STILL_OPEN);
    refused(readyToBeGranted().subList(0, 2), GRANT, STEPS_ARE_STILL_OPEN);
    refused(readyToBeGranted().subList(0, 3), GRANT, DOCUMENTS_ARE_MISSING);
    refused(readyToBeGranted().subList(0, 4), GRANT, DOCUMENTS_ARE_MISSING);
    refused(readyToBeGranted().subList(0, 5), GRANT, FINDINGS_ARE_MISSING);
    refused(readyToBeGranted().subList(0, 6), GRANT, FINDINGS_ARE_MISSING);
  }

  @Test
  void is_not_granted_against_a_finding() {
    var doubt = new FindingOverridden(THE_CASE, IDENTITY, MATCH, UNCLEAR, SEALED, LATER);
    refused(and(readyToBeGranted(), doubt), GRANT, FINDINGS_STAND_AGAINST_IT);
  }

  @Test
  void is_rejected_for_a_reason_whatever_is_missing() {
    then(List.of(opened()), REJECT, decided(REJECTED));
    var withoutReason = new DecideCase(THE_CASE, REJECTED, null, LATER);
    refused(List.of(opened()), withoutReason, DECISION_NEEDS_A_REASON);
  }

  @Test
  void is_decided_once() {
    nothing(List.of(opened(), decided(REJECTED)), REJECT);
    refused(List.of(opened(), decided(REJECTED)), GRANT, CASE_IS_DECIDED);
  }

  @Test
  void is_not_decided_on_its_way_to_another_section() {
    refused(List.of(opened(), transferred(1)), REJECT, TRANSFER_IS_PENDING);
  }

  @Test
  void is_neither_decided_nor_completed_while_provisional() {
    refused(List.of(opened(true)), REJECT, CASE_IS_PROVISIONAL);
    refused(List.of(opened(true)), COMPLETE, CASE_IS_NOT_DECIDED);
  }

  @Test
  void is_completed_once_decided() {
    refused(List.of(opened()), COMPLETE, CASE_IS_NOT_DECIDED);
    then(List.of(opened(), decided(REJECTED)), COMPLETE, ended());
    nothing(List.of(opened(), decided(REJECTED), ended()), COMPLETE);
  }

  @Test
  void is_withdrawn_before_its_completion() {
    then(List.of(opened()), WITHDRAW, withdrawn());
    then(List.of(opened(), correctionRequested(1)), WITHDRAW, withdrawn());
    then(List.of(opened(), decided(REJECTED)), WITHDRAW, withdrawn());
    nothing(List.of(opened(), withdrawn()), WITHDRAW);
    refused(List.of(opened(), decided(REJECTED), ended()), WITHDRAW, CASE_HAS_ENDED);
    refused(List.of(opened(), withdrawn()), COMPLETE, CASE_HAS_ENDED);
  }

  static final List<List<Object>> anyPast =
      List.of(
          List.of(opened(true)),
          List.of(opened(), correctionRequested(1)),
          List.of(opened(), transferred(1)),
          List.of(opened(), decided(REJECTED)),
          List.of(opened(), decided(REJECTED), ended()),
          List.of(opened(), withdrawn()));

  @ParameterizedTest
  @FieldSource("anyPast")
  void is_cancelled_at_any_time_and_once(List<Object> past) {
    then(past, CANCEL, cancelled());
    nothing(and(past, cancelled()), CANCEL);
    refused(and(past, cancelled()), REOPEN, CASE_IS_CANCELLED);
    refused(and(past, cancelled()), WITHDRAW, CASE_IS_CANCELLED);
  }

  @Test
  void is_reopened_after_any_end_and_its_period_begins_anew() {
    then(List.of(opened(), decided(REJECTED), ended()), REOPEN, reopened());
    then(List.of(opened(), decided(REJECTED)), REOPEN, reopened());
    then(List.of(opened(), withdrawn()), REOPEN, reopened());
  }

  @Test
  void is_not_reopened_before_its_end() {
    refused(List.of(opened()), REOPEN, CASE_HAS_NOT_ENDED);
    refused(List.of(opened(), correctionRequested(1)), REOPEN, CASE_HAS_NOT_ENDED);
    refused(and(readyToBeGranted(), decided(GRANTED)), REOPEN, CASE_HAS_NOT_ENDED);
  }

  @Test
  void a_reopened_case_remembers_what_was_done() {
    var past = and(readyToBeGranted(), withdrawn(), reopened());
    then(past, new DecideCase(THE_CASE, GRANTED, null, LATER), decided(GRANTED));
  }

  private static CaseReopened reopened() {
    var tenWorkingDaysLater = LocalDate.of(2026, 12, 11);
    return new CaseReopened(THE_CASE, SEALED, tenWorkingDaysLater, FRIDAY);
  }

  private static List<Object> and(List<Object> past, Object... more) {
    return Stream.concat(past.stream(), Stream.of(more)).toList();
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

  private static void refused(List<?> past, Object command, ProcedureCaseRejection reason) {
    CaseStories.aCase()
        .given(past)
        .when(command)
        .expectExceptionDetails(Refused.because(reason))
        .expectNoEvents();
  }
}
