package jp.madoguchi.projection.worklist;

import static java.util.Objects.requireNonNull;
import static jp.madoguchi.projection.support.CaseCast.assigned;
import static jp.madoguchi.projection.support.CaseCast.correctionRequested;
import static jp.madoguchi.projection.support.CaseCast.december;
import static jp.madoguchi.projection.support.CaseCast.decided;
import static jp.madoguchi.projection.support.CaseCast.extended;
import static jp.madoguchi.projection.support.CaseCast.opened;
import static jp.madoguchi.projection.support.CaseCast.reopened;
import static jp.madoguchi.projection.support.CaseCast.transferAccepted;
import static jp.madoguchi.projection.support.CaseCast.transferred;
import static jp.madoguchi.projection.support.CaseCast.wholeLife;
import static jp.madoguchi.projection.support.CaseCast.withdrawn;
import static jp.madoguchi.projection.support.Cast.CITIZENS;
import static jp.madoguchi.projection.support.Cast.INSURANCE;
import static jp.madoguchi.projection.support.Cast.SATO;
import static jp.madoguchi.projection.support.Cast.SUZUKI;
import static jp.madoguchi.projection.support.Cast.recorded;
import static jp.madoguchi.projection.support.Cast.storedAndLoaded;
import static jp.madoguchi.projection.support.ContactCast.CALL_BACK;
import static jp.madoguchi.projection.support.ContactCast.completed;
import static jp.madoguchi.projection.support.ContactCast.followedUp;
import static jp.madoguchi.projection.support.ContactCast.left;
import static jp.madoguchi.projection.support.ContactCast.received;
import static jp.madoguchi.projection.support.ContactCast.satisfied;
import static jp.madoguchi.projection.support.ContactCast.wholeVisit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.projection.support.CaseClock;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.procedurecase.Decision;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import org.junit.jupiter.api.Test;

class WorkItemTest {

  @Test
  void telling_a_life_twice_tells_it_once() {
    var ofCase = casesToldOn(ofCase(), wholeLife());
    var ofVisit = visitsToldOn(ofVisit(), wholeVisit());

    assertThat(casesToldOn(ofCase, wholeLife())).isEqualTo(ofCase);
    assertThat(visitsToldOn(ofVisit, wholeVisit())).isEqualTo(ofVisit);
  }

  @Test
  void survives_the_store() {
    var ofCase = afterCase(assigned(2));
    var ofVisit = afterVisit(completed(45));

    assertThat(storedAndLoaded(ofCase, WorkItem.class)).isEqualTo(ofCase);
    assertThat(storedAndLoaded(ofVisit, WorkItem.class)).isEqualTo(ofVisit);
  }

  @Test
  void a_case_is_work_from_its_first_day() {
    var item = afterCase();

    assertThat(item.open()).isTrue();
    assertThat(item.department()).isEqualTo(CITIZENS);
    assertThat(item.clerk()).isNull();
    assertThat(item.dueOn()).isEqualTo(december(1));
  }

  @Test
  void a_case_is_the_work_of_who_took_it_on_until_another_section_owns_it() {
    assertThat(afterCase(assigned(2)).clerk()).isEqualTo(SUZUKI);
    assertThat(afterCase(assigned(2), extended(3)).dueOn()).isEqualTo(december(10));
    var transferred = afterCase(assigned(2), transferred(1, 12), transferAccepted(1, 15));
    assertThat(transferred.department()).isEqualTo(INSURANCE);
    assertThat(transferred.clerk()).isNull();
  }

  @Test
  void a_case_that_waits_for_the_applicant_stands_still() {
    var todo = requireNonNull(afterCase(correctionRequested(7)).procedureCase());

    assertThat(todo.standing().clock()).isEqualTo(CaseClock.STOPPED);
  }

  @Test
  void a_case_is_work_until_it_has_ended_and_again_when_reopened() {
    assertThat(afterCase(decided(Decision.GRANTED, 5)).open()).isTrue();
    assertThat(afterCase(withdrawn(5)).open()).isFalse();
    assertThat(afterCase(withdrawn(5), reopened(6)).open()).isTrue();
  }

  @Test
  void a_contact_is_work_only_if_it_left_something_to_do() {
    assertThat(afterVisit().open()).isFalse();
    assertThat(afterVisit(left(45)).open()).isFalse();
    assertThat(afterVisit(completed(45)).open()).isTrue();
    assertThat(afterVisit(completed(45), followedUp(50)).open()).isFalse();
  }

  @Test
  void a_follow_up_is_the_work_of_who_promised_it() {
    var item = afterVisit(completed(45), satisfied(46));

    assertThat(item.clerk()).isEqualTo(SATO);
    assertThat(item.dueOn()).isEqualTo(CALL_BACK.dueOn());
    assertThat(requireNonNull(item.followUp()).left()).isEqualTo(CALL_BACK);
  }

  private static WorkItem ofCase() {
    return WorkItem.startedBy(opened(false, 0), recorded(0, 0));
  }

  private static WorkItem ofVisit() {
    return WorkItem.startedBy(received(0), recorded(0, 0));
  }

  private static WorkItem afterCase(ProcedureCaseEvent... facts) {
    return casesToldOn(
        ofCase(), Stream.concat(Stream.of(opened(false, 0)), Stream.of(facts)).toList());
  }

  private static WorkItem afterVisit(ContactEvent... facts) {
    return visitsToldOn(
        ofVisit(), Stream.concat(Stream.of(received(0)), Stream.of(facts)).toList());
  }

  private static WorkItem casesToldOn(WorkItem item, List<ProcedureCaseEvent> facts) {
    var told = item;
    for (int i = 0; i < facts.size(); i++) {
      told = told.after(facts.get(i), recorded(i, i));
    }
    return told;
  }

  private static WorkItem visitsToldOn(WorkItem item, List<ContactEvent> facts) {
    var told = item;
    for (int i = 0; i < facts.size(); i++) {
      told = told.after(facts.get(i), recorded(i, i));
    }
    return told;
  }
}
