package jp.madoguchi.query.casepage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.projection.casepage.Deadline;
import jp.madoguchi.projection.casepage.Deadline.Extension;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.procedurecase.ExtensionCause;
import org.jspecify.annotations.Nullable;

/** 処理期限 — how the due date came about, as it is shown. */
record DeadlineView(
    LocalDate first,
    List<DueExtensionView> extensions,
    @Nullable LocalDate warnedOf,
    @Nullable LocalDate missed) {

  static DeadlineView of(Deadline deadline, Shown shown) {
    return new DeadlineView(
        deadline.first(),
        deadline.extensions().stream().map(one -> DueExtensionView.of(one, shown)).toList(),
        deadline.warnedOf(),
        deadline.missed());
  }

  /** 延長 — why the due date moved, and to which day. */
  record DueExtensionView(
      ExtensionCause cause,
      String causeLabel,
      int workingDays,
      LocalDate dueOn,
      @Nullable String reason,
      Instant at) {

    private static DueExtensionView of(Extension extension, Shown shown) {
      return new DueExtensionView(
          extension.cause(),
          extension.cause().label(),
          extension.workingDays(),
          extension.dueOn(),
          shown.textIfPresent(extension.reason()),
          extension.at());
    }
  }
}
