package jp.madoguchi.command.procedurecase;

import static jp.madoguchi.command.procedurecase.CaseStories.CARE_INSURANCE;
import static jp.madoguchi.command.procedurecase.CaseStories.DISABILITY;
import static jp.madoguchi.command.procedurecase.CaseStories.LATER;
import static jp.madoguchi.command.procedurecase.CaseStories.SUZUKI;
import static jp.madoguchi.command.procedurecase.CaseStories.TAX;
import static jp.madoguchi.command.procedurecase.CaseStories.THE_CASE;
import static jp.madoguchi.command.procedurecase.CaseStories.accepted;
import static jp.madoguchi.command.procedurecase.CaseStories.opened;
import static jp.madoguchi.command.procedurecase.CaseStories.transferred;
import static jp.madoguchi.command.procedurecase.CaseStories.withdrawn;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.CASE_IS_ALREADY_THERE;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.CASE_IS_PROVISIONAL;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.NO_TRANSFER_IS_PENDING;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.TRANSFER_IS_FOR_ANOTHER_SECTION;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.TRANSFER_IS_PENDING;

import java.time.LocalDate;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.AcceptTransfer;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.AssignCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ReturnTransfer;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.TransferCase;
import jp.madoguchi.command.support.Refused;
import jp.madoguchi.shared.contact.HandoverReason;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseReopened;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.TransferReturned;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class CaseTransferTest {

  private static final TransferReturned RETURNED =
      new TransferReturned(THE_CASE, 1, DISABILITY, null, LATER);

  private final FixtureConfiguration<ProcedureCase> fixture = CaseStories.aCase();

  @Test
  void is_sent_to_another_section() {
    fixture
        .given(opened())
        .when(transferTo(DISABILITY))
        .expectResultMessagePayload(1)
        .expectEvents(transferred(1));
  }

  @Test
  void is_not_sent_to_its_own_section() {
    fixture
        .given(opened())
        .when(transferTo(CARE_INSURANCE))
        .expectExceptionDetails(Refused.because(CASE_IS_ALREADY_THERE));
  }

  @Test
  void is_not_sent_on_before_the_receiver_has_answered() {
    fixture
        .given(opened(), transferred(1))
        .when(transferTo(TAX))
        .expectExceptionDetails(Refused.because(TRANSFER_IS_PENDING));
  }

  @Test
  void is_not_sent_anywhere_while_provisional() {
    fixture
        .given(opened(true))
        .when(transferTo(DISABILITY))
        .expectExceptionDetails(Refused.because(CASE_IS_PROVISIONAL));
  }

  @Test
  void is_accepted_by_the_receiver_whose_clerk_takes_it_on() {
    fixture.given(opened(), transferred(1)).when(acceptAs(DISABILITY)).expectEvents(accepted(1));
    CaseStories.aCase()
        .given(opened(), transferred(1), accepted(1))
        .when(new AssignCase(THE_CASE, SUZUKI, LATER))
        .expectNoEvents();
  }

  @Test
  void is_accepted_by_nobody_else() {
    fixture
        .given(opened(), transferred(1))
        .when(acceptAs(TAX))
        .expectExceptionDetails(Refused.because(TRANSFER_IS_FOR_ANOTHER_SECTION));
    CaseStories.aCase()
        .given(opened(), transferred(1))
        .when(acceptAs(CARE_INSURANCE))
        .expectExceptionDetails(Refused.because(TRANSFER_IS_FOR_ANOTHER_SECTION));
  }

  @Test
  void accepting_twice_is_not_news() {
    fixture
        .given(opened(), transferred(1), accepted(1))
        .when(acceptAs(DISABILITY))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void accepting_what_nobody_sent_is_refused() {
    fixture
        .given(opened())
        .when(acceptAs(CARE_INSURANCE))
        .expectExceptionDetails(Refused.because(NO_TRANSFER_IS_PENDING));
  }

  @Test
  void is_returned_by_the_receiver_only() {
    fixture
        .given(opened(), transferred(1))
        .when(new ReturnTransfer(THE_CASE, DISABILITY, null, LATER))
        .expectEvents(RETURNED);
    CaseStories.aCase()
        .given(opened(), transferred(1))
        .when(new ReturnTransfer(THE_CASE, TAX, null, LATER))
        .expectExceptionDetails(Refused.because(TRANSFER_IS_FOR_ANOTHER_SECTION));
  }

  @Test
  void once_returned_it_can_be_sent_again_under_a_new_number() {
    fixture
        .given(opened(), transferred(1), RETURNED)
        .when(transferTo(DISABILITY))
        .expectResultMessagePayload(2)
        .expectEvents(transferred(2));
  }

  @Test
  void belongs_to_the_receiver_once_accepted() {
    fixture
        .given(opened(), transferred(1), accepted(1))
        .when(transferTo(DISABILITY))
        .expectExceptionDetails(Refused.because(CASE_IS_ALREADY_THERE));
  }

  @Test
  void a_transfer_lapses_when_the_application_is_withdrawn() {
    var reopened = new CaseReopened(THE_CASE, CaseStories.SEALED, LocalDate.MAX, LATER);
    fixture
        .given(opened(), transferred(1), withdrawn(), reopened)
        .when(acceptAs(DISABILITY))
        .expectExceptionDetails(Refused.because(NO_TRANSFER_IS_PENDING));
  }

  private static TransferCase transferTo(DepartmentId receiver) {
    return new TransferCase(THE_CASE, receiver, HandoverReason.WRONG_SECTION, null, LATER);
  }

  private static AcceptTransfer acceptAs(DepartmentId department) {
    return new AcceptTransfer(THE_CASE, department, SUZUKI, LATER);
  }
}
