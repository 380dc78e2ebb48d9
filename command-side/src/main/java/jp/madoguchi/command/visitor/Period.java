package jp.madoguchi.command.visitor;

import static jp.madoguchi.command.visitor.VisitorRejection.PERIOD_IS_IMPOSSIBLE;

import java.time.LocalDate;
import jp.madoguchi.shared.visitor.ProtectionPeriod;
import org.jspecify.annotations.Nullable;

/** The period that somebody asks for: from today and for a year, unless they say otherwise. */
final class Period {

  private Period() {}

  /** What begins later protects nobody today, so it cannot be asked for. */
  static ProtectionPeriod askedFor(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate on) {
    var first = from == null ? on : from;
    if (first.isAfter(on)) {
      throw PERIOD_IS_IMPOSSIBLE.because("支援措置・抑止の開始日に未来の日は指定できません");
    }
    if (to != null && to.isBefore(first)) {
      throw PERIOD_IS_IMPOSSIBLE.because("終了日は開始日以後の日を指定してください");
    }
    return to == null ? ProtectionPeriod.aYearFrom(first) : new ProtectionPeriod(first, to);
  }
}
