package jp.madoguchi.query.visitorpage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.projection.visitorpage.Protection;
import jp.madoguchi.projection.visitorpage.Protection.Lifting;
import jp.madoguchi.projection.visitorpage.Protection.Pause;
import jp.madoguchi.query.support.Due;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.visitor.ProtectionGround;
import jp.madoguchi.shared.visitor.ProtectionPeriod;
import jp.madoguchi.shared.visitor.RestrainedProcess;
import jp.madoguchi.shared.visitor.RestraintLevel;
import jp.madoguchi.shared.visitor.VisitorEvent.Restraint;
import org.jspecify.annotations.Nullable;

/**
 * 支援措置・抑止 — one protection as it is shown.
 *
 * @param visitor in whose life it is kept; after a merge it may be another's than the one shown
 * @param to the last day of its period, after which it goes on all the same
 * @param due in its last month SOON, after its end OVERDUE
 */
record ProtectionView(
    String visitor,
    int number,
    ProtectionGround ground,
    String groundLabel,
    boolean provisional,
    List<RestraintView> restraints,
    LocalDate from,
    @Nullable LocalDate to,
    List<ProtectionPeriod> periods,
    @Nullable Due due,
    @Nullable String dueLabel,
    @Nullable String offender,
    @Nullable String note,
    Named setBy,
    Instant setAt,
    @Nullable PauseView temporaryLifting,
    @Nullable LiftingView lifting) {

  static ProtectionView of(Protection protection, String visitor, Instant now, Shown shown) {
    var due = due(protection, OfficeHours.dayOf(now));
    return new ProtectionView(
        visitor,
        protection.number(),
        protection.ground(),
        protection.ground().label(),
        protection.provisional(),
        protection.restraints().stream().map(RestraintView::of).toList(),
        protection.from(),
        protection.to(),
        protection.periods(),
        due,
        due == null ? null : due.label(),
        shown.nameIfPresent(protection.offender()),
        shown.textIfPresent(protection.note()),
        shown.named(protection.setBy()),
        protection.setAt(),
        PauseView.of(protection.pause(), now, shown),
        LiftingView.of(protection.lifting(), shown));
  }

  private static @Nullable Due due(Protection protection, LocalDate today) {
    var last = protection.to();
    if (!protection.stands() || last == null) {
      return null;
    }
    if (today.isAfter(last)) {
      return Due.OVERDUE;
    }
    return today.isBefore(ProtectionPeriod.lastMonthOf(last)) ? null : Due.SOON;
  }

  /** 抑止. */
  record RestraintView(
      RestrainedProcess process, String processLabel, RestraintLevel level, String levelLabel) {

    private static RestraintView of(Restraint restraint) {
      return new RestraintView(
          restraint.process(),
          restraint.process().label(),
          restraint.level(),
          restraint.level().label());
    }
  }

  /** 一時解除 — while it goes on. */
  record PauseView(List<RestrainedProcess> processes, Instant until, String reason, Named by) {

    private static @Nullable PauseView of(@Nullable Pause pause, Instant now, Shown shown) {
      return pause == null || !now.isBefore(pause.until())
          ? null
          : new PauseView(
              pause.processes(),
              pause.until(),
              shown.text(pause.reason()),
              shown.named(pause.by()));
    }
  }

  /** 解除. */
  record LiftingView(String reason, Named by, Instant at) {

    private static @Nullable LiftingView of(@Nullable Lifting lifting, Shown shown) {
      return lifting == null
          ? null
          : new LiftingView(shown.text(lifting.reason()), shown.named(lifting.by()), lifting.at());
    }
  }
}
