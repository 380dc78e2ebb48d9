package jp.madoguchi.command.visitor;

import static jp.madoguchi.command.visitor.VisitorRejection.PROCESS_IS_NOT_RESTRAINED;
import static jp.madoguchi.command.visitor.VisitorRejection.PROTECTION_IS_LIFTED;
import static jp.madoguchi.command.visitor.VisitorRejection.TOO_EARLY_TO_EXTEND;
import static jp.madoguchi.shared.calendar.OfficeHours.dayOf;

import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.command.visitor.PeriodEnd.Said;
import jp.madoguchi.command.visitor.VisitorCommand.ConfirmProtection;
import jp.madoguchi.command.visitor.VisitorCommand.EndTemporaryLift;
import jp.madoguchi.command.visitor.VisitorCommand.ExtendProtection;
import jp.madoguchi.command.visitor.VisitorCommand.LiftProtection;
import jp.madoguchi.command.visitor.VisitorCommand.LiftTemporarily;
import jp.madoguchi.command.visitor.VisitorCommand.ReturnProtection;
import jp.madoguchi.command.visitor.VisitorCommand.SayEndApproaches;
import jp.madoguchi.command.visitor.VisitorCommand.SayEndPassed;
import jp.madoguchi.shared.visitor.ProtectionPeriod;
import jp.madoguchi.shared.visitor.RestrainedProcess;
import jp.madoguchi.shared.visitor.VisitorEvent;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionConfirmed;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionEndApproached;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionEndPassed;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionExtended;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionLifted;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionLiftedTemporarily;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionReturned;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionSet;

/**
 * 支援措置・抑止 — one protection of one visitor. Its end passes, and it goes on: only lifting ends it.
 */
record Protection(Restraints restraints, PeriodEnd end, Pause pause, boolean lifted) {

  static Protection of(ProtectionSet event) {
    return new Protection(
        new Restraints(event.restraints()), PeriodEnd.on(event.to()), Pause.NONE, false);
  }

  Optional<VisitorEvent> decide(ConfirmProtection command) {
    requireStanding();
    if (end.day() != null) {
      return Optional.empty();
    }
    var at = command.happenedAt();
    var period = Period.askedFor(command.from(), command.to(), dayOf(at));
    return Optional.of(
        new ProtectionConfirmed(
            command.visitor(), command.protection(), period.from(), period.to(), at));
  }

  VisitorEvent decide(ExtendProtection command) {
    requireStanding();
    var last = end.required();
    var at = command.happenedAt();
    if (dayOf(at).isBefore(ProtectionPeriod.lastMonthOf(last))) {
      throw TOO_EARLY_TO_EXTEND.because("延長は終了日の1か月前からできます");
    }
    var further = ProtectionPeriod.following(last);
    return new ProtectionExtended(
        command.visitor(), command.protection(), further.from(), further.to(), at);
  }

  Optional<VisitorEvent> decide(LiftProtection command) {
    return lifted
        ? Optional.empty()
        : Optional.of(
            new ProtectionLifted(
                command.visitor(), command.protection(), command.reason(), command.happenedAt()));
  }

  VisitorEvent decide(LiftTemporarily command) {
    requireStanding();
    if (!command.processes().all().stream().allMatch(restraints::restrain)) {
      throw PROCESS_IS_NOT_RESTRAINED.because("抑止していない処理は一時解除できません");
    }
    Pause.requireShort(command);
    return new ProtectionLiftedTemporarily(
        command.visitor(),
        command.protection(),
        command.processes().all(),
        command.until(),
        command.reason(),
        command.happenedAt());
  }

  Optional<VisitorEvent> decide(ReturnProtection command) {
    return pause.goesOn() ? returned(command) : Optional.empty();
  }

  Optional<VisitorEvent> decide(EndTemporaryLift command) {
    return pause.isOver(command.happenedAt()) ? returned(command) : Optional.empty();
  }

  private static Optional<VisitorEvent> returned(VisitorCommand.OfProtection command) {
    return Optional.of(
        new ProtectionReturned(command.visitor(), command.protection(), command.happenedAt()));
  }

  Optional<VisitorEvent> decide(SayEndApproaches command) {
    return lifted ? Optional.empty() : end.decide(command);
  }

  Optional<VisitorEvent> decide(SayEndPassed command) {
    return lifted ? Optional.empty() : end.decide(command);
  }

  /** Whether that process is refused at that moment. */
  boolean refuses(RestrainedProcess process, Instant at) {
    return !lifted && restraints.refuse(process) && !pause.covers(process, at);
  }

  Protection after(VisitorEvent event) {
    return switch (event) {
      case ProtectionConfirmed confirmed -> with(PeriodEnd.on(confirmed.to()));
      case ProtectionExtended extended -> with(PeriodEnd.on(extended.to()));
      case ProtectionEndApproached _ -> with(end.nowSaid(Said.APPROACHES));
      case ProtectionEndPassed _ -> with(end.nowSaid(Said.PASSED));
      case ProtectionLiftedTemporarily paused -> with(Pause.of(paused));
      case ProtectionReturned _ -> with(Pause.NONE);
      case ProtectionLifted _ -> new Protection(restraints, end, Pause.NONE, true);
      default -> this;
    };
  }

  private Protection with(PeriodEnd next) {
    return new Protection(restraints, next, pause, lifted);
  }

  private Protection with(Pause next) {
    return new Protection(restraints, end, next, lifted);
  }

  private void requireStanding() {
    if (lifted) {
      throw PROTECTION_IS_LIFTED.because("この支援措置・抑止は解除されています");
    }
  }
}
