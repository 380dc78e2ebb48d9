package jp.madoguchi.projection.casepage;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.projection.support.Rows;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.procedurecase.Decision;
import jp.madoguchi.shared.procedurecase.Delivery;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseCancelled;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseCompleted;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseDecided;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseReopened;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseWithdrawn;
import org.jspecify.annotations.Nullable;

/**
 * 結果 — what was decided, how the case ended, and how often it was taken up again.
 *
 * @param ruling what was decided, none while it is not
 * @param ending how it ended, none while it has not
 */
public record Result(@Nullable Ruling ruling, @Nullable Ending ending, List<Reopening> reopenings) {

  public Result {
    reopenings = List.copyOf(reopenings);
  }

  static Result open() {
    return new Result(null, null, List.of());
  }

  Result after(ProcedureCaseEvent event, Recorded recorded) {
    var by = recorded.by().staff();
    var at = event.happenedAt();
    if (event instanceof CaseDecided decided) {
      var decision = new Ruling(decided.decision(), decided.reason(), by, at);
      return new Result(decision, ending, reopenings);
    }
    if (event instanceof CaseReopened reopened) {
      return new Result(
          null, null, Rows.with(reopenings, new Reopening(reopened.reason(), by, at)));
    }
    var ended = endedBy(event, by);
    return ended == null ? this : new Result(ruling, ended, reopenings);
  }

  private static @Nullable Ending endedBy(ProcedureCaseEvent event, StaffId by) {
    if (event instanceof CaseCompleted completed) {
      return new Ending(completed.delivery(), null, by, event.happenedAt());
    }
    if (event instanceof CaseWithdrawn withdrawn) {
      return new Ending(null, withdrawn.reason(), by, event.happenedAt());
    }
    if (event instanceof CaseCancelled cancelled) {
      return new Ending(null, cancelled.reason(), by, event.happenedAt());
    }
    return null;
  }

  /** 決裁 — granted or rejected, by whom and why. */
  public record Ruling(Decision decision, @Nullable SealedText reason, StaffId by, Instant at) {}

  /**
   * 終わり方 — completed, withdrawn or cancelled.
   *
   * @param delivery how the result reached the applicant, if the case was completed
   */
  public record Ending(
      @Nullable Delivery delivery, @Nullable SealedText reason, StaffId by, Instant at) {}

  /** 再開 — why an ended case was taken up again. */
  public record Reopening(SealedText reason, StaffId by, Instant at) {}
}
