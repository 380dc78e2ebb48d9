package jp.madoguchi.command.visitor;

import static jp.madoguchi.command.visitor.VisitorRejection.LIFT_IS_TOO_LONG;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.command.visitor.VisitorCommand.LiftTemporarily;
import jp.madoguchi.shared.visitor.RestrainedProcess;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionLiftedTemporarily;
import org.jspecify.annotations.Nullable;

/** 一時解除 — what is not restrained until then; nothing at all, if nobody lifted anything. */
record Pause(List<RestrainedProcess> processes, @Nullable Instant until) {

  static final Pause NONE = new Pause(List.of(), null);

  /** Long enough for a day at the counter; who needs more lifts it again, or for good. */
  private static final Duration LONGEST = Duration.ofHours(24);

  static void requireShort(LiftTemporarily command) {
    var length = Duration.between(command.happenedAt(), command.until());
    if (!length.isPositive() || length.compareTo(LONGEST) > 0) {
      throw LIFT_IS_TOO_LONG.because("一時解除は、これから%d時間以内で指定してください", LONGEST.toHours());
    }
  }

  static Pause of(ProtectionLiftedTemporarily event) {
    return new Pause(event.processes(), event.until());
  }

  boolean goesOn() {
    return until != null;
  }

  /** Whether its time has come. */
  boolean isOver(Instant at) {
    return until != null && !at.isBefore(until);
  }

  boolean covers(RestrainedProcess process, Instant at) {
    return processes.contains(process) && !isOver(at);
  }
}
