package jp.madoguchi.projection.support;

import static jp.madoguchi.projection.support.CaseCast.assigned;
import static jp.madoguchi.projection.support.CaseCast.cancelled;
import static jp.madoguchi.projection.support.CaseCast.completed;
import static jp.madoguchi.projection.support.CaseCast.correctionAnswered;
import static jp.madoguchi.projection.support.CaseCast.correctionRequested;
import static jp.madoguchi.projection.support.CaseCast.december;
import static jp.madoguchi.projection.support.CaseCast.decided;
import static jp.madoguchi.projection.support.CaseCast.extended;
import static jp.madoguchi.projection.support.CaseCast.opened;
import static jp.madoguchi.projection.support.CaseCast.reopened;
import static jp.madoguchi.projection.support.CaseCast.stepCompleted;
import static jp.madoguchi.projection.support.CaseCast.transferAccepted;
import static jp.madoguchi.projection.support.CaseCast.transferReturned;
import static jp.madoguchi.projection.support.CaseCast.transferred;
import static jp.madoguchi.projection.support.CaseCast.withdrawn;
import static jp.madoguchi.projection.support.Cast.CITIZENS;
import static jp.madoguchi.projection.support.Cast.INSURANCE;
import static jp.madoguchi.projection.support.Cast.SUZUKI;
import static jp.madoguchi.projection.support.Cast.minute;
import static jp.madoguchi.projection.support.Cast.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.shared.procedurecase.Decision;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseConfirmed;
import org.junit.jupiter.api.Test;

class CaseStandingTest {

  @Test
  void an_opened_case_is_in_progress_at_its_owner() {
    var standing = after();

    assertThat(standing.state()).isEqualTo(CaseState.IN_PROGRESS);
    assertThat(standing.owner()).isEqualTo(CITIZENS);
    assertThat(standing.clock()).isEqualTo(CaseClock.RUNNING);
    assertThat(standing.published().label()).isEqualTo("処理中");
    assertThat(standing.dueOn()).isEqualTo(december(1));
  }

  @Test
  void a_provisional_case_is_so_until_it_is_confirmed() {
    var provisional = CaseStanding.startedBy(opened(true, 0), recorded(0, 0));

    assertThat(provisional.provisional()).isTrue();
    assertThat(provisional.after(new CaseConfirmed(CaseCast.THE_CASE, minute(1))).provisional())
        .isFalse();
  }

  @Test
  void the_clock_stops_while_the_applicant_is_asked() {
    var asked = after(correctionRequested(7));
    var answered = after(correctionRequested(7), correctionAnswered(8));

    assertThat(asked.clock()).isEqualTo(CaseClock.STOPPED);
    assertThat(asked.published().label()).isEqualTo("差し戻し");
    assertThat(answered.clock()).isEqualTo(CaseClock.RUNNING);
    assertThat(answered.dueOn()).isEqualTo(december(3));
  }

  @Test
  void an_extension_moves_the_due_date_only() {
    assertThat(after(extended(10)).dueOn()).isEqualTo(december(10));
    assertThat(after(correctionRequested(7), extended(10)).state()).isEqualTo(CaseState.RETURNED);
  }

  @Test
  void a_transfer_changes_the_owner_once_it_is_accepted() {
    var sent = after(assigned(2), transferred(1, 12));
    var accepted = after(assigned(2), transferred(1, 12), transferAccepted(1, 15));

    assertThat(sent.owner()).isEqualTo(CITIZENS);
    assertThat(sent.incoming()).isEqualTo(INSURANCE);
    assertThat(sent.clerk()).isEqualTo(SUZUKI);
    assertThat(accepted.owner()).isEqualTo(INSURANCE);
    assertThat(accepted.incoming()).isNull();
    assertThat(accepted.clerk()).isNull();
  }

  @Test
  void a_transfer_that_is_sent_back_changes_nothing_but_who_knows_of_it() {
    var before = after(assigned(2));
    var sentBack = before.after(transferred(1, 12)).after(transferReturned(1, 13));

    assertThat(sentBack).usingRecursiveComparison().ignoringFields("involved").isEqualTo(before);
    assertThat(sentBack.involved().sections()).containsExactly(CITIZENS, INSURANCE);
  }

  @Test
  void a_decision_ends_the_clock_but_not_the_case() {
    var granted = after(decided(Decision.GRANTED, 18));

    assertThat(granted.clock()).isEqualTo(CaseClock.ENDED);
    assertThat(granted.state().ended()).isFalse();
    assertThat(granted.published().label()).isEqualTo("処理中");
  }

  @Test
  void what_was_granted_and_delivered_is_done() {
    assertThat(after(decided(Decision.GRANTED, 18), completed(22)).published().label())
        .isEqualTo("処理完了");
  }

  @Test
  void what_was_rejected_stays_rejected() {
    assertThat(after(decided(Decision.REJECTED, 18)).published().label()).isEqualTo("申請却下");
    assertThat(after(decided(Decision.REJECTED, 18), completed(22)).published().label())
        .isEqualTo("申請却下");
  }

  @Test
  void a_case_can_end_undecided() {
    assertThat(after(withdrawn(16)).published().label()).isEqualTo("取下げ");
    assertThat(after(cancelled(16)).published().label()).isEqualTo("取消し");
    assertThat(after(withdrawn(16)).state().ended()).isTrue();
    assertThat(after(cancelled(16)).clock()).isEqualTo(CaseClock.ENDED);
  }

  @Test
  void a_transfer_that_nobody_answered_ends_with_the_case() {
    assertThat(after(transferred(1, 12), withdrawn(16)).incoming()).isNull();
    assertThat(after(transferred(1, 12), cancelled(16)).incoming()).isNull();
    assertThat(after(transferred(1, 12), completed(16)).incoming()).isNull();
  }

  @Test
  void a_reopened_case_is_undecided_again() {
    var standing = after(decided(Decision.REJECTED, 18), completed(19), reopened(20));

    assertThat(standing.state()).isEqualTo(CaseState.IN_PROGRESS);
    assertThat(standing.decision()).isNull();
    assertThat(standing.dueOn()).isEqualTo(december(18));
  }

  @Test
  void a_step_changes_nothing_of_it() {
    assertThat(after(stepCompleted(4))).isEqualTo(after());
  }

  private static CaseStanding after(ProcedureCaseEvent... facts) {
    var standing = CaseStanding.startedBy(opened(false, 0), recorded(0, 0));
    for (var fact : facts) {
      standing = standing.after(fact);
    }
    return standing;
  }
}
