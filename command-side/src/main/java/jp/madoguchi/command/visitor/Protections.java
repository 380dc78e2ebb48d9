package jp.madoguchi.command.visitor;

import static jp.madoguchi.command.visitor.VisitorRejection.CHANGE_IS_RESTRAINED;
import static jp.madoguchi.command.visitor.VisitorRejection.INQUIRY_MUST_BE_RESTRAINED;
import static jp.madoguchi.command.visitor.VisitorRejection.PROTECTION_IS_UNKNOWN;
import static jp.madoguchi.shared.calendar.OfficeHours.dayOf;
import static jp.madoguchi.shared.visitor.ProtectionGround.OTHER;
import static jp.madoguchi.shared.visitor.RestrainedProcess.CHANGE;
import static jp.madoguchi.shared.visitor.RestrainedProcess.INQUIRY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.command.visitor.VisitorCommand.OfProtection;
import jp.madoguchi.command.visitor.VisitorCommand.SetProtection;
import jp.madoguchi.shared.visitor.VisitorEvent;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionConfirmed;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionEndApproached;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionEndPassed;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionExtended;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionLifted;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionLiftedTemporarily;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionReturned;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionSet;

/** All protections of one visitor, by their numbers from 1; several may stand at once (SE-06). */
record Protections(List<Protection> all) {

  static final Protections NONE = new Protections(List.of());

  Protections {
    all = List.copyOf(all);
  }

  ProtectionSet decide(SetProtection command) {
    var at = command.happenedAt();
    var period = Period.askedFor(command.from(), command.to(), dayOf(at));
    if (command.ground() != OTHER && !command.restraints().restrain(INQUIRY)) {
      throw INQUIRY_MUST_BE_RESTRAINED.because("支援措置では照会を必ず抑止してください");
    }
    return new ProtectionSet(
        command.visitor(),
        all.size() + 1,
        command.ground(),
        command.provisional(),
        command.restraints().all(),
        period.from(),
        command.provisional() ? null : period.to(),
        command.offender(),
        command.note(),
        at);
  }

  Protection named(OfProtection command) {
    var number = command.protection();
    if (number < 1 || number > all.size()) {
      throw PROTECTION_IS_UNKNOWN.because("%d件目の支援措置・抑止はありません", number);
    }
    return all.get(number - 1);
  }

  /** 異動 — what stands about a protected person is not changed without a temporary lift. */
  void requireChangeable(Instant at) {
    if (all.stream().anyMatch(protection -> protection.refuses(CHANGE, at))) {
      throw CHANGE_IS_RESTRAINED.because("異動が抑止されています。必要なら先に一時解除してください");
    }
  }

  Protections after(VisitorEvent event) {
    return switch (event) {
      case ProtectionSet set -> with(all.size() + 1, Protection.of(set));
      case ProtectionConfirmed told -> amended(told.protection(), event);
      case ProtectionExtended told -> amended(told.protection(), event);
      case ProtectionLifted told -> amended(told.protection(), event);
      case ProtectionLiftedTemporarily told -> amended(told.protection(), event);
      case ProtectionReturned told -> amended(told.protection(), event);
      case ProtectionEndApproached told -> amended(told.protection(), event);
      case ProtectionEndPassed told -> amended(told.protection(), event);
      default -> this;
    };
  }

  private Protections amended(int number, VisitorEvent event) {
    return with(number, all.get(number - 1).after(event));
  }

  private Protections with(int number, Protection next) {
    var others = new ArrayList<>(all);
    if (number > others.size()) {
      others.add(next);
    } else {
      others.set(number - 1, next);
    }
    return new Protections(others);
  }
}
