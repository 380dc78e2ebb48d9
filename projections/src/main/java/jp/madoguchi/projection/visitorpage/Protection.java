package jp.madoguchi.projection.visitorpage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.projection.support.Rows;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.visitor.ProtectionGround;
import jp.madoguchi.shared.visitor.ProtectionPeriod;
import jp.madoguchi.shared.visitor.RestrainedProcess;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionConfirmed;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionExtended;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionLifted;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionLiftedTemporarily;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionSet;
import jp.madoguchi.shared.visitor.VisitorEvent.Restraint;
import org.jspecify.annotations.Nullable;

/**
 * 支援措置・抑止 — one protection: its periods, and how it stands.
 *
 * @param from since when it protects
 * @param periods one after the other; none while it is provisional
 * @param pause the temporary lift that goes on, or went on and was not yet seen to be over
 */
public record Protection(
    int number,
    ProtectionGround ground,
    boolean provisional,
    List<Restraint> restraints,
    LocalDate from,
    List<ProtectionPeriod> periods,
    @Nullable SealedText offender,
    @Nullable SealedText note,
    StaffId setBy,
    Instant setAt,
    @Nullable Pause pause,
    @Nullable Lifting lifting) {

  public Protection {
    restraints = List.copyOf(restraints);
    periods = List.copyOf(periods);
  }

  /** 一時解除 — what is not restrained until then. */
  public record Pause(
      List<RestrainedProcess> processes, Instant until, SealedText reason, StaffId by) {

    boolean covers(RestrainedProcess process, Instant at) {
      return processes.contains(process) && at.isBefore(until);
    }
  }

  /** 解除. */
  public record Lifting(SealedText reason, StaffId by, Instant at) {}

  static Protection startedBy(ProtectionSet event, Recorded recorded) {
    var to = event.to();
    return new Protection(
        event.protection(),
        event.ground(),
        event.provisional(),
        event.restraints(),
        event.from(),
        to == null ? List.of() : List.of(new ProtectionPeriod(event.from(), to)),
        event.offender(),
        event.note(),
        recorded.by().staff(),
        event.happenedAt(),
        null,
        null);
  }

  /** The end of a period ends nothing: only lifting does. */
  public boolean stands() {
    return lifting == null;
  }

  /** 支援措置, and not the restraint of a process alone. */
  public boolean isForSafety() {
    return ground != ProtectionGround.OTHER;
  }

  /** The last day of the last period. */
  public @Nullable LocalDate to() {
    return periods.isEmpty() ? null : periods.getLast().to();
  }

  /**
   * Whether it restrains that process at that moment, and a temporary lift does not say otherwise.
   */
  public boolean restrains(RestrainedProcess process, Instant at) {
    return stands()
        && restraints.stream().anyMatch(restraint -> restraint.process() == process)
        && (pause == null || !pause.covers(process, at));
  }

  boolean hidesWhereabouts(Instant at) {
    return restrains(RestrainedProcess.INQUIRY, at);
  }

  /** From when on somebody has to look after it: a provisional one waits from its first day on. */
  @Nullable LocalDate alertFrom() {
    var last = to();
    if (!stands()) {
      return null;
    }
    return last == null ? from : ProtectionPeriod.lastMonthOf(last);
  }

  Protection confirmed(ProtectionConfirmed event) {
    return with(false, Rows.with(periods, new ProtectionPeriod(event.from(), event.to())));
  }

  Protection extended(ProtectionExtended event) {
    return with(provisional, Rows.with(periods, new ProtectionPeriod(event.from(), event.to())));
  }

  Protection paused(ProtectionLiftedTemporarily event, StaffId by) {
    return with(new Pause(event.processes(), event.until(), event.reason(), by), lifting);
  }

  Protection returned() {
    return with(null, lifting);
  }

  Protection lifted(ProtectionLifted event, StaffId by) {
    return with(null, new Lifting(event.reason(), by, event.happenedAt()));
  }

  private Protection with(boolean stillProvisional, List<ProtectionPeriod> next) {
    return new Protection(
        number,
        ground,
        stillProvisional,
        restraints,
        from,
        next,
        offender,
        note,
        setBy,
        setAt,
        pause,
        lifting);
  }

  private Protection with(@Nullable Pause paused, @Nullable Lifting lifted) {
    return new Protection(
        number,
        ground,
        provisional,
        restraints,
        from,
        periods,
        offender,
        note,
        setBy,
        setAt,
        paused,
        lifted);
  }
}
