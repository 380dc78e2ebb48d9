package jp.madoguchi.projection.casepage;

import static java.util.Objects.requireNonNull;
import static jp.madoguchi.projection.support.CaseCast.correctionAnswered;
import static jp.madoguchi.projection.support.CaseCast.correctionRequested;
import static jp.madoguchi.projection.support.CaseCast.december;
import static jp.madoguchi.projection.support.CaseCast.decided;
import static jp.madoguchi.projection.support.CaseCast.documentReceived;
import static jp.madoguchi.projection.support.CaseCast.found;
import static jp.madoguchi.projection.support.CaseCast.modelAsked;
import static jp.madoguchi.projection.support.CaseCast.modelProposed;
import static jp.madoguchi.projection.support.CaseCast.modelSilent;
import static jp.madoguchi.projection.support.CaseCast.opened;
import static jp.madoguchi.projection.support.CaseCast.overridden;
import static jp.madoguchi.projection.support.CaseCast.proposed;
import static jp.madoguchi.projection.support.CaseCast.reopened;
import static jp.madoguchi.projection.support.CaseCast.stated;
import static jp.madoguchi.projection.support.CaseCast.stepCompleted;
import static jp.madoguchi.projection.support.CaseCast.transferAccepted;
import static jp.madoguchi.projection.support.CaseCast.transferReturned;
import static jp.madoguchi.projection.support.CaseCast.transferred;
import static jp.madoguchi.projection.support.CaseCast.wholeLife;
import static jp.madoguchi.projection.support.CaseCast.withdrawn;
import static jp.madoguchi.projection.support.Cast.minute;
import static jp.madoguchi.projection.support.Cast.recorded;
import static jp.madoguchi.projection.support.Cast.sealed;
import static jp.madoguchi.projection.support.Cast.storedAndLoaded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.projection.casepage.CorrectionRequests.CorrectionRequest;
import jp.madoguchi.projection.support.CaseCast;
import jp.madoguchi.projection.support.Handover;
import jp.madoguchi.projection.support.Handover.State;
import jp.madoguchi.shared.consultation.ModelSilence;
import jp.madoguchi.shared.procedurecase.Decision;
import jp.madoguchi.shared.procedurecase.Delivery;
import jp.madoguchi.shared.procedurecase.FindingSource;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingRecorded;
import jp.madoguchi.shared.procedurecase.Verdict;
import org.junit.jupiter.api.Test;

class CasePageTest {

  @Test
  void telling_the_life_twice_tells_it_once() {
    var once = toldOn(page(), wholeLife());

    assertThat(toldOn(once, wholeLife())).isEqualTo(once);
  }

  @Test
  void survives_the_store() {
    var page = toldOn(page(), wholeLife());

    assertThat(storedAndLoaded(page, CasePage.class)).isEqualTo(page);
  }

  @Test
  void keeps_the_rules_of_its_first_day() {
    assertThat(page().procedure().revision()).isEqualTo(2);
    assertThat(page().deadline().first()).isEqualTo(december(1));
    assertThat(page().steps().all())
        .extracting(Checklist.Line::number, Checklist.Line::name)
        .containsExactly(tuple(1, "受付"), tuple(2, "審査"));
  }

  @Test
  void ticks_off_steps_and_documents() {
    var page = after(documentReceived(3), stepCompleted(4));

    assertThat(page.documents().all())
        .extracting(Checklist.Line::doneAt)
        .containsExactly(minute(3), null);
    assertThat(page.steps().all())
        .extracting(Checklist.Line::doneAt)
        .containsExactly(null, minute(4));
  }

  @Test
  void shows_what_the_form_says_by_the_fields_of_the_revision() {
    assertThat(page().statement().all())
        .extracting(Statement.Line::field, Statement.Line::value)
        .containsExactly(tuple("引っ越した日", null), tuple("世帯の様子", null));
    assertThat(after(stated(4)).statement().all())
        .extracting(Statement.Line::at)
        .containsExactly(minute(4), null);
  }

  @Test
  void a_proposal_waits_until_a_person_answers_it() {
    var asked = after(proposed(Verdict.MISMATCH, 5));
    assertThat(first(asked).state()).isEqualTo(ReviewState.PROPOSED);
    assertThat(first(asked).verdict()).isNull();

    var answered = after(proposed(Verdict.MISMATCH, 5), found(6));
    assertThat(first(answered).state()).isEqualTo(ReviewState.FOUND);
    assertThat(first(answered).proposal()).isNotNull().extracting(Proposal::open).isEqualTo(false);
  }

  @Test
  void a_proposal_that_agrees_with_what_was_found_waits_for_nobody() {
    assertThat(first(after(found(5), proposed(Verdict.MISMATCH, 6))).state())
        .isEqualTo(ReviewState.FOUND);
    assertThat(first(after(found(5), proposed(Verdict.UNCLEAR, 6))).state())
        .isEqualTo(ReviewState.FOUND);
    assertThat(first(after(found(5), proposed(Verdict.MATCH, 6))).state())
        .isEqualTo(ReviewState.PROPOSED);
  }

  @Test
  void what_was_found_by_a_value_that_changed_is_unchecked_but_who_overruled_it_stays() {
    var page = after(found(5), overridden(6), stated(7));

    assertThat(first(page).state()).isEqualTo(ReviewState.OPEN);
    assertThat(first(page).overrulings()).hasSize(1);
  }

  @Test
  void what_a_model_proposes_waits_until_a_person_answers_it() {
    assertThat(second(after(modelAsked(1, 5))).state()).isEqualTo(ReviewState.OPEN);

    var proposed = after(modelAsked(1, 5), modelProposed(1, Verdict.MATCH, 6));
    assertThat(second(proposed).state()).isEqualTo(ReviewState.PROPOSED_BY_MODEL);
    assertThat(second(proposed).verdict()).isNull();

    var answered =
        second(after(modelAsked(1, 5), modelProposed(1, Verdict.MATCH, 6), householdFound(7)));
    assertThat(answered.state()).isEqualTo(ReviewState.FOUND);
    var model = requireNonNull(answered.model());
    assertThat(model.open()).isFalse();
    assertThat(model.verdict()).isEqualTo(Verdict.MATCH);
  }

  @Test
  void a_silent_model_leaves_the_item_to_the_eye_and_says_why() {
    var silent = second(after(modelAsked(1, 5), modelSilent(1, ModelSilence.UNREADABLE, 6)));

    assertThat(silent.state()).isEqualTo(ReviewState.OPEN);
    assertThat(requireNonNull(silent.model()).silence()).isEqualTo(ModelSilence.UNREADABLE);
  }

  @Test
  void what_a_model_says_twice_or_of_an_earlier_request_is_not_shown() {
    var twice =
        after(
            modelAsked(1, 5),
            modelProposed(1, Verdict.MATCH, 6),
            modelSilent(1, ModelSilence.OUTDATED, 7));
    assertThat(requireNonNull(second(twice).model()).verdict()).isEqualTo(Verdict.MATCH);

    var late =
        after(
            modelAsked(1, 5),
            stated(6),
            modelAsked(2, 7),
            modelSilent(1, ModelSilence.OUTDATED, 8));
    assertThat(requireNonNull(second(late).model()).answeredAt()).isNull();
  }

  @Test
  void a_value_that_changes_unmakes_what_a_model_made_of_it_and_what_was_found_by_that() {
    var page =
        after(modelAsked(1, 5), modelProposed(1, Verdict.MATCH, 6), householdFound(7), stated(8));

    assertThat(second(page).state()).isEqualTo(ReviewState.OPEN);
    assertThat(second(page).model()).isNull();
    assertThat(second(after(householdFound(7), stated(8))).state()).isEqualTo(ReviewState.FOUND);
  }

  @Test
  void lists_every_review_item_also_the_unchecked() {
    assertThat(after(found(5)).findings().all())
        .extracting(Finding::verdict)
        .containsExactly(Verdict.MISMATCH, null);
  }

  @Test
  void a_finding_that_a_person_overrode_is_theirs_and_keeps_what_was_before() {
    var finding = after(found(5), overridden(6)).findings().all().getFirst();

    assertThat(finding.verdict()).isEqualTo(Verdict.MATCH);
    assertThat(finding.source()).isEqualTo(FindingSource.STAFF);
    assertThat(finding.overrulings())
        .extracting(Finding.Overruling::before)
        .containsExactly(Verdict.MISMATCH);
  }

  @Test
  void a_correction_request_knows_when_it_was_answered() {
    assertThat(requests(correctionRequested(7)))
        .extracting(CorrectionRequest::answeredAt)
        .containsOnlyNulls();
    assertThat(requests(correctionRequested(7), correctionAnswered(8)))
        .extracting(CorrectionRequest::answeredAt)
        .containsExactly(minute(8));
  }

  @Test
  void transfers_know_what_became_of_them() {
    var page =
        after(
            transferred(1, 12),
            transferReturned(1, 13),
            transferred(2, 14),
            transferAccepted(2, 15));

    assertThat(page.transfers().all())
        .extracting(Handover::state)
        .containsExactly(State.RETURNED, State.ACCEPTED);
  }

  @Test
  void the_deadline_remembers_extensions_and_warnings() {
    var deadline = toldOn(page(), wholeLife()).deadline();

    assertThat(deadline.extensions())
        .extracting(Deadline.Extension::dueOn)
        .containsExactly(december(10));
    assertThat(deadline.warnedOf()).isEqualTo(december(3));
    assertThat(deadline.missed()).isEqualTo(december(10));
  }

  @Test
  void shows_the_last_decision_and_the_last_end() {
    var result = toldOn(page(), wholeLife()).result();

    assertThat(requireNonNull(result.ruling()).decision()).isEqualTo(Decision.GRANTED);
    assertThat(requireNonNull(result.ending()).delivery()).isEqualTo(Delivery.HANDED_OVER);
    assertThat(result.reopenings()).hasSize(2);
  }

  @Test
  void a_reopened_case_has_neither_decision_nor_end() {
    var result = after(decided(Decision.REJECTED, 18), withdrawn(19), reopened(20)).result();

    assertThat(result.ruling()).isNull();
    assertThat(result.ending()).isNull();
    assertThat(result.reopenings().getFirst().reason()).isEqualTo(sealed("再審査"));
  }

  private static List<CorrectionRequest> requests(ProcedureCaseEvent... facts) {
    return after(facts).correctionRequests().all();
  }

  private static CasePage page() {
    return CasePage.startedBy(opened(false, 0), recorded(0, 0));
  }

  private static CasePage after(ProcedureCaseEvent... facts) {
    return toldOn(page(), Stream.concat(Stream.of(opened(false, 0)), Stream.of(facts)).toList());
  }

  private static FindingRecorded householdFound(int minute) {
    return new FindingRecorded(
        CaseCast.THE_CASE, "世帯", Verdict.MATCH, FindingSource.STAFF, null, minute(minute));
  }

  private static Finding second(CasePage page) {
    return page.findings().all().get(1);
  }

  private static Finding first(CasePage page) {
    return page.findings().all().getFirst();
  }

  private static CasePage toldOn(CasePage page, List<ProcedureCaseEvent> facts) {
    var told = page;
    for (int i = 0; i < facts.size(); i++) {
      told = told.after(facts.get(i), recorded(i, i));
    }
    return told;
  }
}
