package jp.madoguchi.command.procedurecase;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ExtendByRule;
import jp.madoguchi.command.support.House;
import org.axonframework.eventhandling.DisallowReplay;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * 標準処理期間の延長 — moves the due dates of the cases that an extended rule holds for. It goes by the
 * index and not by the fact alone, so that a case opened at the same moment is not missed.
 */
@Component
@DisallowReplay
class WhenDueRuleIsExtendedThenExtendRunningCases {

  private final ExtensionsDue due;
  private final House house;
  private final Clock clock;

  WhenDueRuleIsExtendedThenExtendRunningCases(ExtensionsDue due, House house, Clock clock) {
    this.due = due;
    this.house = house;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${madoguchi.sweep.every:PT10S}")
  void look() {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    for (var extension : due.all()) {
      house.asks(
          new ExtendByRule(extension.caseId(), extension.rule(), extension.workingDays(), now));
    }
  }
}
