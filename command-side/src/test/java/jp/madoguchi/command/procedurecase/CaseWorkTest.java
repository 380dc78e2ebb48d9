package jp.madoguchi.command.procedurecase;

import static jp.madoguchi.command.procedurecase.CaseStories.CARD;
import static jp.madoguchi.command.procedurecase.CaseStories.IDENTITY;
import static jp.madoguchi.command.procedurecase.CaseStories.JUDGEMENT;
import static jp.madoguchi.command.procedurecase.CaseStories.LATER;
import static jp.madoguchi.command.procedurecase.CaseStories.SEALED;
import static jp.madoguchi.command.procedurecase.CaseStories.THE_CASE;
import static jp.madoguchi.command.procedurecase.CaseStories.completed;
import static jp.madoguchi.command.procedurecase.CaseStories.decided;
import static jp.madoguchi.command.procedurecase.CaseStories.found;
import static jp.madoguchi.command.procedurecase.CaseStories.opened;
import static jp.madoguchi.command.procedurecase.CaseStories.received;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.CASE_IS_DECIDED;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.DOCUMENT_IS_NOT_ASKED_FOR;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.FINDING_NEEDS_A_REASON;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.REVIEW_ITEM_IS_NOT_PART_OF_THE_CASE;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.STEP_IS_NOT_PART_OF_THE_CASE;
import static jp.madoguchi.shared.procedurecase.Verdict.MATCH;
import static jp.madoguchi.shared.procedurecase.Verdict.MISMATCH;

import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.CompleteStep;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ReceiveDocument;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RecordFinding;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.WaiveDocument;
import jp.madoguchi.command.support.Refused;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.procedurecase.Decision;
import jp.madoguchi.shared.procedurecase.FindingSource;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DocumentWaived;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingOverridden;
import jp.madoguchi.shared.procedurecase.Verdict;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseWorkTest {

  private final FixtureConfiguration<ProcedureCase> fixture = CaseStories.aCase();

  @Test
  void a_step_is_done_and_called_by_its_name() {
    fixture
        .given(opened())
        .when(new CompleteStep(THE_CASE, 2, LATER))
        .expectEvents(completed(JUDGEMENT));
  }

  @Test
  void a_step_done_twice_is_not_news() {
    fixture
        .given(opened(), completed(JUDGEMENT))
        .when(new CompleteStep(THE_CASE, 2, LATER))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 3, Integer.MAX_VALUE})
  void a_step_is_one_of_its_revision(int step) {
    fixture
        .given(opened())
        .when(new CompleteStep(THE_CASE, step, LATER))
        .expectExceptionDetails(Refused.because(STEP_IS_NOT_PART_OF_THE_CASE));
  }

  @Test
  void a_document_is_handed_in_once() {
    fixture
        .given(opened())
        .when(new ReceiveDocument(THE_CASE, CARD, LATER))
        .expectEvents(received(CARD));
    CaseStories.aCase()
        .given(opened(), received(CARD))
        .when(new ReceiveDocument(THE_CASE, CARD, LATER))
        .expectNoEvents();
  }

  @Test
  void a_document_that_is_not_needed_is_not_waited_for() {
    fixture
        .given(opened())
        .when(new WaiveDocument(THE_CASE, CARD, LATER))
        .expectEvents(new DocumentWaived(THE_CASE, CARD, LATER));
    CaseStories.aCase()
        .given(opened(), new DocumentWaived(THE_CASE, CARD, LATER))
        .when(new ReceiveDocument(THE_CASE, CARD, LATER))
        .expectNoEvents();
  }

  @Test
  void a_document_is_one_of_its_revision() {
    fixture
        .given(opened())
        .when(new ReceiveDocument(THE_CASE, "運転免許証", LATER))
        .expectExceptionDetails(Refused.because(DOCUMENT_IS_NOT_ASKED_FOR));
  }

  @Test
  void a_check_finds_something() {
    fixture
        .given(opened())
        .when(finding(IDENTITY, MISMATCH, null))
        .expectEvents(found(IDENTITY, MISMATCH));
  }

  @Test
  void finding_the_same_again_is_not_news() {
    fixture
        .given(opened(), found(IDENTITY, MATCH))
        .when(finding(IDENTITY, MATCH, SEALED))
        .expectNoEvents();
  }

  @Test
  void a_person_who_finds_otherwise_says_why() {
    fixture
        .given(opened(), found(IDENTITY, MISMATCH))
        .when(finding(IDENTITY, MATCH, null))
        .expectExceptionDetails(Refused.because(FINDING_NEEDS_A_REASON));
    CaseStories.aCase()
        .given(opened(), found(IDENTITY, MISMATCH))
        .when(finding(IDENTITY, MATCH, SEALED))
        .expectEvents(new FindingOverridden(THE_CASE, IDENTITY, MISMATCH, MATCH, SEALED, LATER));
  }

  @Test
  void only_items_of_its_revision_are_checked() {
    fixture
        .given(opened())
        .when(finding("年齢要件", MATCH, null))
        .expectExceptionDetails(Refused.because(REVIEW_ITEM_IS_NOT_PART_OF_THE_CASE));
  }

  @Test
  void nothing_is_worked_on_once_decided() {
    fixture
        .given(opened(), decided(Decision.REJECTED))
        .when(new CompleteStep(THE_CASE, 1, LATER))
        .expectExceptionDetails(Refused.because(CASE_IS_DECIDED));
  }

  private static RecordFinding finding(String item, Verdict verdict, @Nullable SealedText reason) {
    return new RecordFinding(THE_CASE, item, verdict, FindingSource.STAFF, null, reason, LATER);
  }
}
