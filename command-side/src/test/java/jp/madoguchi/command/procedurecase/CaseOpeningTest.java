package jp.madoguchi.command.procedurecase;

import static jp.madoguchi.command.procedurecase.CaseStories.BEFORE;
import static jp.madoguchi.command.procedurecase.CaseStories.FORM;
import static jp.madoguchi.command.procedurecase.CaseStories.LATER;
import static jp.madoguchi.command.procedurecase.CaseStories.SATO;
import static jp.madoguchi.command.procedurecase.CaseStories.SUZUKI;
import static jp.madoguchi.command.procedurecase.CaseStories.THE_CASE;
import static jp.madoguchi.command.procedurecase.CaseStories.cancelled;
import static jp.madoguchi.command.procedurecase.CaseStories.decided;
import static jp.madoguchi.command.procedurecase.CaseStories.ended;
import static jp.madoguchi.command.procedurecase.CaseStories.open;
import static jp.madoguchi.command.procedurecase.CaseStories.opened;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.CASE_HAS_ENDED;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.CASE_IS_CANCELLED;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.HAPPENED_BEFORE_RECEPTION;

import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.AssignCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ConfirmCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.OpenCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ReceiveDocument;
import jp.madoguchi.command.support.Refused;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.procedurecase.Decision;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ApplicantIdentified;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseAssigned;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseConfirmed;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class CaseOpeningTest {

  private final FixtureConfiguration<ProcedureCase> fixture = CaseStories.aCase();

  @Test
  void is_due_after_the_standard_period_in_working_days() {
    fixture.givenNoPriorActivity().when(open(false)).expectEvents(opened(false));
  }

  @Test
  void can_begin_as_provisional() {
    fixture.givenNoPriorActivity().when(open(true)).expectEvents(opened(true));
  }

  @Test
  void can_be_known_to_be_a_visitors() {
    var hanako = VisitorId.next();
    var open = open(false);

    fixture
        .givenNoPriorActivity()
        .when(
            new OpenCase(
                THE_CASE,
                open.contactId(),
                open.missedIn(),
                open.procedure(),
                open.owner(),
                false,
                open.applicant(),
                hanako,
                open.happenedAt()))
        .expectEvents(opened(false), new ApplicantIdentified(THE_CASE, hanako, open.happenedAt()));
  }

  @Test
  void a_provisional_case_is_confirmed() {
    fixture
        .given(opened(true))
        .when(new ConfirmCase(THE_CASE, LATER))
        .expectEvents(new CaseConfirmed(THE_CASE, LATER));
  }

  @Test
  void confirming_twice_is_not_news() {
    fixture
        .given(opened(true), new CaseConfirmed(THE_CASE, LATER))
        .when(new ConfirmCase(THE_CASE, LATER))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void nothing_happens_to_it_before_its_reception() {
    fixture
        .given(opened())
        .when(new ReceiveDocument(THE_CASE, FORM, BEFORE))
        .expectExceptionDetails(Refused.because(HAPPENED_BEFORE_RECEPTION))
        .expectNoEvents();
  }

  @Test
  void a_clerk_takes_it_on() {
    fixture
        .given(opened())
        .when(new AssignCase(THE_CASE, SATO, LATER))
        .expectEvents(new CaseAssigned(THE_CASE, SATO, LATER));
  }

  @Test
  void another_clerk_takes_it_over_even_once_decided() {
    fixture
        .given(opened(), new CaseAssigned(THE_CASE, SATO, LATER), decided(Decision.REJECTED))
        .when(new AssignCase(THE_CASE, SUZUKI, LATER))
        .expectEvents(new CaseAssigned(THE_CASE, SUZUKI, LATER));
  }

  @Test
  void taking_on_what_one_has_is_not_news() {
    fixture
        .given(opened(), new CaseAssigned(THE_CASE, SATO, LATER))
        .when(new AssignCase(THE_CASE, SATO, LATER))
        .expectNoEvents();
  }

  @Test
  void nobody_takes_on_what_has_ended() {
    fixture
        .given(opened(), decided(Decision.REJECTED), ended())
        .when(new AssignCase(THE_CASE, SATO, LATER))
        .expectExceptionDetails(Refused.because(CASE_HAS_ENDED));
  }

  @Test
  void nobody_works_on_what_is_cancelled() {
    fixture
        .given(opened(), cancelled())
        .when(new ReceiveDocument(THE_CASE, FORM, LATER))
        .expectExceptionDetails(Refused.because(CASE_IS_CANCELLED));
  }
}
