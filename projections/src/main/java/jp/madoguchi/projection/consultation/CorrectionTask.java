package jp.madoguchi.projection.consultation;

import java.time.Instant;
import java.time.LocalDate;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.consultation.ConsultationEvent;
import jp.madoguchi.shared.consultation.ConsultationEvent.KnowledgeCorrectionDone;
import jp.madoguchi.shared.consultation.ConsultationEvent.KnowledgeCorrectionRequested;
import jp.madoguchi.shared.consultation.CorrectionResult;
import jp.madoguchi.shared.id.ArticleId;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.privacy.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * 訂正依頼 — which article a section is to put right, until when, and what came of it.
 *
 * @param open whether there is anything to do
 */
public record CorrectionTask(
    ArticleId article,
    int revision,
    DepartmentId department,
    LocalDate dueOn,
    Instant at,
    boolean open,
    @Nullable CorrectionResult result,
    @Nullable SealedText note,
    @Nullable StaffId doneBy,
    @Nullable Instant doneAt) {

  static @Nullable CorrectionTask after(
      @Nullable CorrectionTask task, ConsultationEvent event, Recorded recorded) {
    return switch (event) {
      case KnowledgeCorrectionRequested requested -> of(requested);
      case KnowledgeCorrectionDone done when task != null -> task.done(done, recorded);
      default -> task;
    };
  }

  private static CorrectionTask of(KnowledgeCorrectionRequested event) {
    return new CorrectionTask(
        event.article(),
        event.revision(),
        event.department(),
        event.dueOn(),
        event.happenedAt(),
        true,
        null,
        null,
        null,
        null);
  }

  private CorrectionTask done(KnowledgeCorrectionDone event, Recorded recorded) {
    return new CorrectionTask(
        article,
        revision,
        department,
        dueOn,
        at,
        false,
        event.result(),
        event.note(),
        recorded.by().staff(),
        event.happenedAt());
  }
}
