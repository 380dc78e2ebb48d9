package jp.madoguchi.command.procedurecase;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ExtendByRule;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ExtendCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.SayDueDateApproaches;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.SayDueDatePassed;
import jp.madoguchi.shared.calendar.WorkingCalendar;
import jp.madoguchi.shared.procedurecase.ExtensionCause;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DueDateApproached;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DueDateExtended;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DueDatePassed;

/**
 * 処理期限 — until when a case is to be decided.
 *
 * @param approached whether it has been said that this day comes near
 * @param passed whether it has been said that this day is over
 * @param rules the extended rules that have moved it
 */
record DueDate(LocalDate on, boolean approached, boolean passed, Set<Long> rules) {

  static DueDate of(LocalDate on) {
    return new DueDate(on, false, false, Set.of());
  }

  DueDateExtended decide(ExtendCase command, WorkingCalendar calendar) {
    return new DueDateExtended(
        command.caseId(),
        ExtensionCause.CASE,
        null,
        command.workingDays().value(),
        calendar.plusWorkingDays(on, command.workingDays().value()),
        command.reason(),
        command.happenedAt());
  }

  Optional<DueDateExtended> decide(ExtendByRule command, WorkingCalendar calendar) {
    if (rules.contains(command.rule())) {
      return Optional.empty();
    }
    return Optional.of(
        new DueDateExtended(
            command.caseId(),
            ExtensionCause.RULE,
            command.rule(),
            command.workingDays(),
            calendar.plusWorkingDays(on, command.workingDays()),
            null,
            command.happenedAt()));
  }

  Optional<DueDateApproached> decide(SayDueDateApproaches command) {
    return approached || passed || !on.equals(command.dueOn())
        ? Optional.empty()
        : Optional.of(new DueDateApproached(command.caseId(), on, command.happenedAt()));
  }

  Optional<DueDatePassed> decide(SayDueDatePassed command) {
    return passed || !on.equals(command.dueOn())
        ? Optional.empty()
        : Optional.of(new DueDatePassed(command.caseId(), on, command.happenedAt()));
  }

  /** Another day is another due date, of which nothing has been said yet. */
  DueDate movedTo(LocalDate day) {
    return day.equals(on) ? this : new DueDate(day, false, false, rules);
  }

  DueDate after(DueDateExtended event) {
    var all = new HashSet<>(rules);
    if (event.rule() != null) {
      all.add(event.rule());
    }
    var moved = movedTo(event.dueOn());
    return new DueDate(moved.on, moved.approached, moved.passed, Set.copyOf(all));
  }

  DueDate saidToApproach() {
    return new DueDate(on, true, passed, rules);
  }

  DueDate saidToHavePassed() {
    return new DueDate(on, approached, true, rules);
  }
}
