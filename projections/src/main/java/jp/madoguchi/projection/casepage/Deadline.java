package jp.madoguchi.projection.casepage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.projection.support.Rows;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.procedurecase.ExtensionCause;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DueDateApproached;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DueDateExtended;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DueDatePassed;
import org.jspecify.annotations.Nullable;

/**
 * 処理期限 — how the due date came about, and whether anybody was warned of it.
 *
 * @param first the due date that was given at reception
 * @param warnedOf the due date that was last said to come near
 * @param missed the due date that was last said to have passed
 */
public record Deadline(
    LocalDate first,
    List<Extension> extensions,
    @Nullable LocalDate warnedOf,
    @Nullable LocalDate missed) {

  public Deadline {
    extensions = List.copyOf(extensions);
  }

  static Deadline of(LocalDate first) {
    return new Deadline(first, List.of(), null, null);
  }

  Deadline after(ProcedureCaseEvent event) {
    if (event instanceof DueDateExtended extended) {
      return new Deadline(
          first, Rows.with(extensions, Extension.madeBy(extended)), warnedOf, missed);
    }
    if (event instanceof DueDateApproached approached) {
      return new Deadline(first, extensions, approached.dueOn(), missed);
    }
    if (event instanceof DueDatePassed passed) {
      return new Deadline(first, extensions, warnedOf, passed.dueOn());
    }
    return this;
  }

  /** 延長 — why the due date moved, and to which day. */
  public record Extension(
      ExtensionCause cause,
      int workingDays,
      LocalDate dueOn,
      @Nullable SealedText reason,
      Instant at) {

    private static Extension madeBy(DueDateExtended event) {
      return new Extension(
          event.cause(), event.workingDays(), event.dueOn(), event.reason(), event.happenedAt());
    }
  }
}
