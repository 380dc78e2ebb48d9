package jp.madoguchi.query.consultation;

import java.time.Instant;
import java.time.LocalDate;
import jp.madoguchi.projection.consultation.CorrectionTask;
import jp.madoguchi.query.support.Due;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.consultation.CorrectionResult;
import jp.madoguchi.shared.id.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * 訂正依頼 — as it is shown.
 *
 * @param due whether it is due soon or overdue; none while there is time, or it is done
 */
record CorrectionTaskView(
    ArticleId article,
    int revision,
    Named department,
    LocalDate dueOn,
    @Nullable Due due,
    Instant at,
    boolean open,
    @Nullable CorrectionResult result,
    @Nullable String note,
    @Nullable Named doneBy,
    @Nullable Instant doneAt) {

  static @Nullable CorrectionTaskView of(
      @Nullable CorrectionTask task, Shown shown, LocalDate today) {
    return task == null
        ? null
        : new CorrectionTaskView(
            task.article(),
            task.revision(),
            shown.named(task.department()),
            task.dueOn(),
            task.open() ? Due.of(task.dueOn(), today) : null,
            task.at(),
            task.open(),
            task.result(),
            shown.textIfPresent(task.note()),
            shown.namedIfPresent(task.doneBy()),
            task.doneAt());
  }
}
