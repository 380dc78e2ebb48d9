package jp.madoguchi.command.consultation;

import static jp.madoguchi.command.consultation.ConsultationRejection.ANOTHER_SECTION_DECIDES;
import static jp.madoguchi.command.consultation.ConsultationRejection.NO_CORRECTION_IS_ASKED_FOR;

import java.util.Optional;
import jp.madoguchi.command.consultation.ConsultationCommand.FinishCorrection;
import jp.madoguchi.shared.consultation.ConsultationEvent;
import jp.madoguchi.shared.consultation.ConsultationEvent.KnowledgeCorrectionDone;
import jp.madoguchi.shared.consultation.ConsultationEvent.KnowledgeCorrectionRequested;
import jp.madoguchi.shared.id.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * 訂正依頼 — which section is to look into a wrong answer.
 *
 * @param by none if nobody was asked
 */
record Correction(@Nullable DepartmentId by, boolean done) {

  /** 開庁日 — until when, counted from the verdict. */
  static final int WITHIN = 5;

  static final Correction NONE = new Correction(null, false);

  Correction after(ConsultationEvent event) {
    return switch (event) {
      case KnowledgeCorrectionRequested requested -> new Correction(requested.department(), false);
      case KnowledgeCorrectionDone _ -> new Correction(by, true);
      default -> this;
    };
  }

  Optional<ConsultationEvent> decide(FinishCorrection command) {
    if (by == null) {
      throw NO_CORRECTION_IS_ASKED_FOR.because("訂正の依頼はありません");
    }
    if (!by.equals(command.department())) {
      throw ANOTHER_SECTION_DECIDES.because("記事を所管する課だけができます");
    }
    return done
        ? Optional.empty()
        : Optional.of(
            new KnowledgeCorrectionDone(
                command.consultation(), command.result(), command.note(), command.happenedAt()));
  }
}
