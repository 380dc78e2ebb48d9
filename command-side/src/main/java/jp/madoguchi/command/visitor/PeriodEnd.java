package jp.madoguchi.command.visitor;

import static jp.madoguchi.command.visitor.VisitorRejection.PROTECTION_IS_PROVISIONAL;

import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.command.visitor.VisitorCommand.SayEndApproaches;
import jp.madoguchi.command.visitor.VisitorCommand.SayEndPassed;
import jp.madoguchi.shared.visitor.VisitorEvent;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionEndApproached;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionEndPassed;
import org.jspecify.annotations.Nullable;

/**
 * 期間の終了 — the last day of a protection's period, and what was said of it: each once.
 *
 * @param day none while the protection is provisional
 */
record PeriodEnd(@Nullable LocalDate day, Said said) {

  enum Said {
    NOTHING,
    APPROACHES,
    PASSED
  }

  static PeriodEnd on(@Nullable LocalDate day) {
    return new PeriodEnd(day, Said.NOTHING);
  }

  LocalDate required() {
    if (day == null) {
      throw PROTECTION_IS_PROVISIONAL.because("仮支援措置です。先に本支援措置にしてください");
    }
    return day;
  }

  Optional<VisitorEvent> decide(SayEndApproaches command) {
    return command.to().equals(day) && said == Said.NOTHING
        ? Optional.of(
            new ProtectionEndApproached(
                command.visitor(), command.protection(), command.to(), command.happenedAt()))
        : Optional.empty();
  }

  Optional<VisitorEvent> decide(SayEndPassed command) {
    return command.to().equals(day) && said != Said.PASSED
        ? Optional.of(
            new ProtectionEndPassed(
                command.visitor(), command.protection(), command.to(), command.happenedAt()))
        : Optional.empty();
  }

  PeriodEnd nowSaid(Said next) {
    return new PeriodEnd(day, next);
  }
}
