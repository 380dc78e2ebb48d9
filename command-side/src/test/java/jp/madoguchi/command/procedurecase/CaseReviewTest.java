package jp.madoguchi.command.procedurecase;

import static jp.madoguchi.command.procedurecase.CaseStories.CARD;
import static jp.madoguchi.command.procedurecase.CaseStories.FORM;
import static jp.madoguchi.command.procedurecase.CaseStories.IDENTITY;
import static jp.madoguchi.command.procedurecase.CaseStories.JUDGEMENT;
import static jp.madoguchi.command.procedurecase.CaseStories.LATER;
import static jp.madoguchi.command.procedurecase.CaseStories.MOVED_ON;
import static jp.madoguchi.command.procedurecase.CaseStories.RESIDENCE;
import static jp.madoguchi.command.procedurecase.CaseStories.RULE;
import static jp.madoguchi.command.procedurecase.CaseStories.SEALED;
import static jp.madoguchi.command.procedurecase.CaseStories.THE_CASE;
import static jp.madoguchi.command.procedurecase.CaseStories.VISIT;
import static jp.madoguchi.command.procedurecase.CaseStories.completed;
import static jp.madoguchi.command.procedurecase.CaseStories.decided;
import static jp.madoguchi.command.procedurecase.CaseStories.found;
import static jp.madoguchi.command.procedurecase.CaseStories.opened;
import static jp.madoguchi.command.procedurecase.CaseStories.proposed;
import static jp.madoguchi.command.procedurecase.CaseStories.received;
import static jp.madoguchi.command.procedurecase.CaseStories.stated;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.CASE_IS_DECIDED;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.FIELD_IS_NOT_PART_OF_THE_CASE;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.FINDINGS_ARE_MISSING;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.FINDING_NEEDS_A_REASON;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.PROPOSALS_ARE_OPEN;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.REVIEW_ITEM_IS_NOT_PART_OF_THE_CASE;
import static jp.madoguchi.shared.procedurecase.Decision.GRANTED;
import static jp.madoguchi.shared.procedurecase.Decision.REJECTED;
import static jp.madoguchi.shared.procedurecase.Verdict.MATCH;
import static jp.madoguchi.shared.procedurecase.Verdict.MISMATCH;
import static jp.madoguchi.shared.procedurecase.Verdict.UNCLEAR;

import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.DecideCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ProposeFindings;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RecordFinding;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.StateApplication;
import jp.madoguchi.command.support.Refused;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.procedurecase.FindingSource;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingOverridden;
import jp.madoguchi.shared.procedurecase.ProposalGround;
import jp.madoguchi.shared.procedurecase.StatedValue;
import jp.madoguchi.shared.procedurecase.Verdict;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseReviewTest {

  private final FixtureConfiguration<ProcedureCase> fixture = CaseStories.aCase();

  @Test
  void what_the_form_says_is_kept_by_the_fields_of_its_revision() {
    fixture.given(opened()).when(stating(MOVED_ON)).expectEvents(stated());
    CaseStories.aCase()
        .given(opened())
        .when(stating("電話番号"))
        .expectExceptionDetails(Refused.because(FIELD_IS_NOT_PART_OF_THE_CASE));
  }

  @Test
  void saying_nothing_is_not_news() {
    fixture
        .given(opened())
        .when(new StateApplication(THE_CASE, List.of(), LATER))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void nothing_is_stated_or_proposed_once_decided() {
    fixture
        .given(opened(), decided(REJECTED))
        .when(stating(MOVED_ON))
        .expectExceptionDetails(Refused.because(CASE_IS_DECIDED));
    CaseStories.aCase()
        .given(opened(), decided(REJECTED))
        .when(new ProposeFindings(THE_CASE, List.of(), LATER))
        .expectExceptionDetails(Refused.because(CASE_IS_DECIDED));
  }

  @Test
  void a_proposal_names_the_rule_and_the_revision_it_goes_by() {
    fixture.given(opened()).when(proposing(RESIDENCE, MISMATCH)).expectEvents(proposed(MISMATCH));
    CaseStories.aCase()
        .given(opened())
        .when(proposing("年齢要件", MATCH))
        .expectExceptionDetails(Refused.because(REVIEW_ITEM_IS_NOT_PART_OF_THE_CASE));
  }

  @ParameterizedTest
  @EnumSource(Verdict.class)
  void confirming_a_proposal_is_a_finding_of_the_person_who_does(Verdict verdict) {
    fixture
        .given(opened(), proposed(verdict))
        .when(finding(verdict, null))
        .expectEvents(found(RESIDENCE, verdict));
  }

  @Test
  void whoever_finds_otherwise_than_was_proposed_says_why() {
    fixture
        .given(opened(), proposed(MISMATCH))
        .when(finding(MATCH, null))
        .expectExceptionDetails(Refused.because(FINDING_NEEDS_A_REASON));
    CaseStories.aCase()
        .given(opened(), proposed(MISMATCH))
        .when(finding(MATCH, SEALED))
        .expectEvents(overridden(MISMATCH, MATCH));
  }

  @Test
  void what_could_not_be_compared_is_found_without_a_reason() {
    fixture
        .given(opened(), proposed(UNCLEAR))
        .when(finding(MATCH, null))
        .expectEvents(found(RESIDENCE, MATCH));
  }

  @Test
  void a_proposal_against_a_finding_is_answered_either_way_with_a_reason() {
    fixture
        .given(opened(), found(RESIDENCE, MATCH), proposed(MISMATCH))
        .when(finding(MATCH, SEALED))
        .expectEvents(overridden(MISMATCH, MATCH));
    CaseStories.aCase()
        .given(opened(), found(RESIDENCE, MATCH), proposed(MISMATCH))
        .when(finding(MISMATCH, SEALED))
        .expectEvents(overridden(MATCH, MISMATCH));
    CaseStories.aCase()
        .given(opened(), found(RESIDENCE, MATCH), proposed(MISMATCH))
        .when(finding(MISMATCH, null))
        .expectExceptionDetails(Refused.because(FINDING_NEEDS_A_REASON));
  }

  @ParameterizedTest
  @EnumSource(names = {"MATCH", "UNCLEAR"})
  void a_proposal_that_says_nothing_against_a_finding_leaves_nothing_to_answer(Verdict verdict) {
    fixture
        .given(opened(), found(RESIDENCE, MATCH), proposed(verdict))
        .when(finding(MATCH, null))
        .expectNoEvents();
  }

  @Test
  void a_case_is_not_granted_on_proposals() {
    fixture
        .given(ready(found(IDENTITY, MATCH), proposed(MATCH)))
        .when(deciding())
        .expectExceptionDetails(Refused.because(FINDINGS_ARE_MISSING));
    CaseStories.aCase()
        .given(ready(found(IDENTITY, MATCH), found(RESIDENCE, MATCH), proposed(MISMATCH)))
        .when(deciding())
        .expectExceptionDetails(Refused.because(PROPOSALS_ARE_OPEN));
    CaseStories.aCase()
        .given(ready(found(IDENTITY, MATCH), proposed(MISMATCH), overridden(MISMATCH, MATCH)))
        .when(deciding())
        .expectEvents(decided(GRANTED));
  }

  @Test
  void a_value_that_changes_unmakes_what_went_by_it_and_nothing_else() {
    fixture
        .given(ready(found(IDENTITY, MATCH), found(RESIDENCE, MATCH), stated()))
        .when(deciding())
        .expectExceptionDetails(Refused.because(FINDINGS_ARE_MISSING));
    CaseStories.aCase()
        .given(ready(found(IDENTITY, MATCH), proposed(MISMATCH), stated()))
        .when(finding(MATCH, null))
        .expectEvents(found(RESIDENCE, MATCH));
    CaseStories.aCase()
        .given(opened(), found(IDENTITY, MATCH), stated())
        .when(finding(IDENTITY, MISMATCH, null))
        .expectExceptionDetails(Refused.because(FINDING_NEEDS_A_REASON));
  }

  private static List<Object> ready(Object... review) {
    return Stream.concat(
            Stream.of(
                opened(), completed(VISIT), completed(JUDGEMENT), received(FORM), received(CARD)),
            Stream.of(review))
        .toList();
  }

  private static StateApplication stating(String field) {
    return new StateApplication(THE_CASE, List.of(new StatedValue(field, SEALED)), LATER);
  }

  private static ProposeFindings proposing(String item, Verdict verdict) {
    var proposal = new Proposal(item, verdict, ProposalGround.COMPARED, RULE, null, null);
    return new ProposeFindings(THE_CASE, List.of(proposal), LATER);
  }

  private static RecordFinding finding(Verdict verdict, @Nullable SealedText reason) {
    return finding(RESIDENCE, verdict, reason);
  }

  private static RecordFinding finding(String item, Verdict verdict, @Nullable SealedText reason) {
    return new RecordFinding(THE_CASE, item, verdict, FindingSource.STAFF, null, reason, LATER);
  }

  private static FindingOverridden overridden(Verdict before, Verdict verdict) {
    return new FindingOverridden(THE_CASE, RESIDENCE, before, verdict, SEALED, LATER);
  }

  private static DecideCase deciding() {
    return new DecideCase(THE_CASE, GRANTED, null, LATER);
  }
}
