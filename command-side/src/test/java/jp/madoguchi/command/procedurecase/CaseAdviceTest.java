package jp.madoguchi.command.procedurecase;

import static jp.madoguchi.command.procedurecase.CaseStories.CARD;
import static jp.madoguchi.command.procedurecase.CaseStories.EXCHANGE;
import static jp.madoguchi.command.procedurecase.CaseStories.FORM;
import static jp.madoguchi.command.procedurecase.CaseStories.IDENTITY;
import static jp.madoguchi.command.procedurecase.CaseStories.JUDGEMENT;
import static jp.madoguchi.command.procedurecase.CaseStories.LATER;
import static jp.madoguchi.command.procedurecase.CaseStories.MOVED_ON;
import static jp.madoguchi.command.procedurecase.CaseStories.PAPERS;
import static jp.madoguchi.command.procedurecase.CaseStories.RESIDENCE;
import static jp.madoguchi.command.procedurecase.CaseStories.SEALED;
import static jp.madoguchi.command.procedurecase.CaseStories.THE_CASE;
import static jp.madoguchi.command.procedurecase.CaseStories.VISIT;
import static jp.madoguchi.command.procedurecase.CaseStories.completed;
import static jp.madoguchi.command.procedurecase.CaseStories.decided;
import static jp.madoguchi.command.procedurecase.CaseStories.found;
import static jp.madoguchi.command.procedurecase.CaseStories.modelAsked;
import static jp.madoguchi.command.procedurecase.CaseStories.modelProposed;
import static jp.madoguchi.command.procedurecase.CaseStories.modelSilent;
import static jp.madoguchi.command.procedurecase.CaseStories.opened;
import static jp.madoguchi.command.procedurecase.CaseStories.received;
import static jp.madoguchi.command.procedurecase.CaseStories.stated;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.CASE_IS_DECIDED;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.FINDINGS_ARE_MISSING;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.FINDING_NEEDS_A_REASON;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.ITEM_IS_NOT_FOR_A_MODEL;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.MODEL_HAS_PROPOSED;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.NOTHING_IS_STATED;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.PROPOSALS_ARE_OPEN;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.REVIEW_ITEM_IS_NOT_PART_OF_THE_CASE;
import static jp.madoguchi.shared.consultation.ModelSilence.NOT_CONFIGURED;
import static jp.madoguchi.shared.consultation.ModelSilence.OUTDATED;
import static jp.madoguchi.shared.consultation.ModelSilence.UNREADABLE;
import static jp.madoguchi.shared.procedurecase.Decision.GRANTED;
import static jp.madoguchi.shared.procedurecase.Decision.REJECTED;
import static jp.madoguchi.shared.procedurecase.Verdict.MATCH;
import static jp.madoguchi.shared.procedurecase.Verdict.MISMATCH;

import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.AskModel;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.DecideCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RecordFinding;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RecordModelProposal;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RecordModelSilence;
import jp.madoguchi.command.support.Refused;
import jp.madoguchi.shared.consultation.ModelExchange;
import jp.madoguchi.shared.consultation.ModelSilence;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.procedurecase.FindingSource;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingOverridden;
import jp.madoguchi.shared.procedurecase.Verdict;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseAdviceTest {

  private final FixtureConfiguration<ProcedureCase> fixture = CaseStories.aCase();

  @Test
  void a_model_is_asked_about_what_no_rule_decides_by_what_is_stated() {
    fixture
        .given(opened(), stated(PAPERS))
        .when(asking(IDENTITY))
        .expectEvents(modelAsked(1, IDENTITY))
        .expectResultMessagePayload(1);
  }

  @Test
  void asking_twice_while_it_thinks_is_asking_once() {
    fixture
        .given(opened(), stated(PAPERS), modelAsked(1, IDENTITY))
        .when(asking(IDENTITY))
        .expectNoEvents()
        .expectResultMessagePayload(1);
  }

  @Test
  void it_may_be_asked_again_after_a_silence_but_not_until_it_says_something_nicer() {
    fixture
        .given(
            opened(),
            stated(PAPERS),
            modelAsked(1, IDENTITY),
            modelSilent(1, IDENTITY, NOT_CONFIGURED))
        .when(asking(IDENTITY))
        .expectEvents(modelAsked(2, IDENTITY));
    CaseStories.aCase()
        .given(given(modelProposed(1, IDENTITY, MISMATCH)))
        .when(asking(IDENTITY))
        .expectExceptionDetails(Refused.because(MODEL_HAS_PROPOSED));
  }

  @Test
  void it_is_not_asked_about_what_a_rule_decides_nothing_says_or_nobody_waits_for() {
    fixture
        .given(opened(), stated(MOVED_ON))
        .when(asking(RESIDENCE))
        .expectExceptionDetails(Refused.because(ITEM_IS_NOT_FOR_A_MODEL));
    CaseStories.aCase()
        .given(opened(), stated(MOVED_ON))
        .when(asking(IDENTITY))
        .expectExceptionDetails(Refused.because(NOTHING_IS_STATED));
    CaseStories.aCase()
        .given(opened(), stated(PAPERS))
        .when(asking("年齢要件"))
        .expectExceptionDetails(Refused.because(REVIEW_ITEM_IS_NOT_PART_OF_THE_CASE));
    CaseStories.aCase()
        .given(opened(), stated(PAPERS), decided(REJECTED))
        .when(asking(IDENTITY))
        .expectExceptionDetails(Refused.because(CASE_IS_DECIDED));
  }

  @Test
  void what_it_says_is_kept_with_what_was_sent() {
    fixture
        .given(given())
        .when(proposing(1, MATCH))
        .expectEvents(modelProposed(1, IDENTITY, MATCH));
    CaseStories.aCase()
        .given(given())
        .when(silence(1, UNREADABLE, EXCHANGE))
        .expectEvents(modelSilent(1, IDENTITY, UNREADABLE));
  }

  @Test
  void what_it_says_too_late_is_on_record_and_is_no_proposal() {
    fixture
        .given(given(stated(PAPERS)))
        .when(proposing(1, MATCH))
        .expectEvents(modelSilent(1, IDENTITY, OUTDATED));
    CaseStories.aCase()
        .given(given(decided(REJECTED)))
        .when(proposing(1, MATCH))
        .expectEvents(modelSilent(1, IDENTITY, OUTDATED));
    CaseStories.aCase()
        .given(given(stated(PAPERS), modelAsked(2, IDENTITY)))
        .when(proposing(1, MATCH))
        .expectEvents(modelSilent(1, IDENTITY, OUTDATED));
    CaseStories.aCase()
        .given(given(stated(PAPERS)))
        .when(silence(1, NOT_CONFIGURED, null))
        .expectNoEvents();
  }

  @Test
  void what_it_proposes_is_no_finding() {
    fixture
        .given(ready(modelProposed(1, IDENTITY, MATCH), found(RESIDENCE, MATCH)))
        .when(deciding())
        .expectExceptionDetails(Refused.because(FINDINGS_ARE_MISSING));
    CaseStories.aCase()
        .given(
            ready(
                found(IDENTITY, MATCH),
                modelProposed(1, IDENTITY, MISMATCH),
                found(RESIDENCE, MATCH)))
        .when(deciding())
        .expectExceptionDetails(Refused.because(PROPOSALS_ARE_OPEN));
    CaseStories.aCase()
        .given(
            ready(
                modelProposed(1, IDENTITY, MATCH), found(IDENTITY, MATCH), found(RESIDENCE, MATCH)))
        .when(deciding())
        .expectEvents(decided(GRANTED));
  }

  @Test
  void whoever_finds_otherwise_than_it_proposed_says_why() {
    fixture
        .given(given(modelProposed(1, IDENTITY, MATCH)))
        .when(finding(MISMATCH, null))
        .expectExceptionDetails(Refused.because(FINDING_NEEDS_A_REASON));
    CaseStories.aCase()
        .given(given(modelProposed(1, IDENTITY, MATCH)))
        .when(finding(MISMATCH, SEALED))
        .expectEvents(new FindingOverridden(THE_CASE, IDENTITY, MATCH, MISMATCH, SEALED, LATER));
  }

  @Test
  void a_value_that_it_was_told_and_that_changes_unmakes_what_it_proposed() {
    fixture
        .given(given(modelProposed(1, IDENTITY, MATCH), stated(PAPERS)))
        .when(finding(MISMATCH, null))
        .expectEvents(found(IDENTITY, MISMATCH));
    CaseStories.aCase()
        .given(given(modelProposed(1, IDENTITY, MATCH), stated(MOVED_ON)))
        .when(finding(MISMATCH, null))
        .expectExceptionDetails(Refused.because(FINDING_NEEDS_A_REASON));
  }

  private static List<Object> given(Object... then) {
    return Stream.concat(
            Stream.of(opened(), stated(PAPERS), modelAsked(1, IDENTITY)), Stream.of(then))
        .toList();
  }

  private static List<Object> ready(Object... then) {
    return Stream.concat(
            given(completed(VISIT), completed(JUDGEMENT), received(FORM), received(CARD)).stream(),
            Stream.of(then))
        .toList();
  }

  private static AskModel asking(String item) {
    return new AskModel(THE_CASE, item, LATER);
  }

  private static RecordModelProposal proposing(int request, Verdict verdict) {
    return new RecordModelProposal(
        THE_CASE, request, IDENTITY, verdict, SEALED, List.of(), EXCHANGE, LATER);
  }

  private static RecordModelSilence silence(
      int request, ModelSilence reason, @Nullable ModelExchange exchange) {
    return new RecordModelSilence(THE_CASE, request, IDENTITY, reason, exchange, LATER);
  }

  private static RecordFinding finding(Verdict verdict, @Nullable SealedText reason) {
    return new RecordFinding(THE_CASE, IDENTITY, verdict, FindingSource.STAFF, null, reason, LATER);
  }

  private static DecideCase deciding() {
    return new DecideCase(THE_CASE, GRANTED, null, LATER);
  }
}
