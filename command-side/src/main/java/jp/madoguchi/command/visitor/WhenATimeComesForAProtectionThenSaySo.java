package jp.madoguchi.command.visitor;

import static jp.madoguchi.command.support.DeadlineKind.LIFT_ENDS;
import static jp.madoguchi.command.support.DeadlineKind.PROTECTION_ENDED;
import static jp.madoguchi.command.support.DeadlineKind.PROTECTION_ENDS_SOON;

import jp.madoguchi.command.support.Deadline;
import jp.madoguchi.command.support.ProtectionDeadline;
import jp.madoguchi.command.support.Sweep;
import jp.madoguchi.command.visitor.VisitorCommand.EndTemporaryLift;
import jp.madoguchi.command.visitor.VisitorCommand.SayEndApproaches;
import jp.madoguchi.command.visitor.VisitorCommand.SayEndPassed;
import org.axonframework.eventhandling.DisallowReplay;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * 支援措置の見回り — a temporary lift returns by itself, and the end of a period is told of; found by one
 * look at the index, so that no restart and no number of nodes loses it.
 */
@Component
@DisallowReplay
class WhenATimeComesForAProtectionThenSaySo {

  private final Sweep sweep;

  WhenATimeComesForAProtectionThenSaySo(Sweep sweep) {
    this.sweep = sweep;
  }

  @Scheduled(fixedDelayString = "${madoguchi.sweep.every:PT10S}")
  void look() {
    sweep.through(LIFT_ENDS, WhenATimeComesForAProtectionThenSaySo::liftEnds);
    sweep.through(PROTECTION_ENDS_SOON, WhenATimeComesForAProtectionThenSaySo::approaches);
    sweep.through(PROTECTION_ENDED, WhenATimeComesForAProtectionThenSaySo::passed);
  }

  private static EndTemporaryLift liftEnds(Deadline deadline) {
    var due = ProtectionDeadline.named(deadline.life());
    return new EndTemporaryLift(due.visitor(), due.protection(), deadline.dueAt());
  }

  private static SayEndApproaches approaches(Deadline deadline) {
    var due = ProtectionDeadline.named(deadline.life());
    return new SayEndApproaches(
        due.visitor(), due.protection(), deadline.dueDate(), deadline.dueAt());
  }

  private static SayEndPassed passed(Deadline deadline) {
    var due = ProtectionDeadline.named(deadline.life());
    return new SayEndPassed(due.visitor(), due.protection(), deadline.dueDate(), deadline.dueAt());
  }
}
