package jp.madoguchi.command.procedurecase;

import static jp.madoguchi.command.support.DeadlineKind.DUE_SOON;
import static jp.madoguchi.command.support.DeadlineKind.OVERDUE;

import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.SayDueDateApproaches;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.SayDueDatePassed;
import jp.madoguchi.command.support.Deadline;
import jp.madoguchi.command.support.Sweep;
import jp.madoguchi.shared.id.ProcedureCaseId;
import org.axonframework.eventhandling.DisallowReplay;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** 期限の見回り — finds cases that come due by one look at the index, never by a timer per case. */
@Component
@DisallowReplay
class WhenDueDateComesThenSaySo {

  private final Sweep sweep;

  WhenDueDateComesThenSaySo(Sweep sweep) {
    this.sweep = sweep;
  }

  @Scheduled(fixedDelayString = "${madoguchi.sweep.every:PT10S}")
  void look() {
    sweep.through(DUE_SOON, WhenDueDateComesThenSaySo::approaches);
    sweep.through(OVERDUE, WhenDueDateComesThenSaySo::passed);
  }

  private static SayDueDateApproaches approaches(Deadline deadline) {
    var caseId = new ProcedureCaseId(deadline.life());
    return new SayDueDateApproaches(caseId, deadline.dueDate(), deadline.dueAt());
  }

  private static SayDueDatePassed passed(Deadline deadline) {
    var caseId = new ProcedureCaseId(deadline.life());
    return new SayDueDatePassed(caseId, deadline.dueDate(), deadline.dueAt());
  }
}
