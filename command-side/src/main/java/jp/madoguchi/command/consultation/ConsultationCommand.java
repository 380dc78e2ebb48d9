package jp.madoguchi.command.consultation;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.command.support.Intent;
import jp.madoguchi.platform.rights.Need;
import jp.madoguchi.shared.consultation.AnswerLanguage;
import jp.madoguchi.shared.consultation.AnswerVerdict;
import jp.madoguchi.shared.consultation.CitedPassage;
import jp.madoguchi.shared.consultation.ConsultationPurpose;
import jp.madoguchi.shared.consultation.CorrectionResult;
import jp.madoguchi.shared.consultation.DeclineReason;
import jp.madoguchi.shared.consultation.ModelAnswer;
import jp.madoguchi.shared.consultation.ModelExchange;
import jp.madoguchi.shared.consultation.ModelSilence;
import jp.madoguchi.shared.consultation.QuestionPlacing;
import jp.madoguchi.shared.id.ArticleId;
import jp.madoguchi.shared.id.ConsultationId;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.ProcedureCaseId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.rights.Permission;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked of a consultation. */
sealed interface ConsultationCommand extends Intent {

  ConsultationId consultation();

  Instant happenedAt();

  @Override
  default Need needs() {
    return ConsultationNeeds.of(this);
  }

  /**
   * 相談 — asked by the section that acts.
   *
   * @param role the right of a desk that leads whoever asks there
   */
  record AskQuestion(
      @TargetAggregateIdentifier ConsultationId consultation,
      ConsultationPurpose purpose,
      SealedText question,
      AnswerLanguage language,
      DepartmentId department,
      @Nullable Permission role,
      @Nullable ContactId contact,
      @Nullable ProcedureCaseId procedureCase,
      boolean provisional,
      Instant happenedAt)
      implements ConsultationCommand {}

  /** 回答の記録 — by the house. */
  record RecordAnswer(
      @TargetAggregateIdentifier ConsultationId consultation,
      List<CitedPassage> sources,
      @Nullable QuestionPlacing placing,
      @Nullable ModelAnswer words,
      @Nullable ModelExchange exchange,
      @Nullable ModelSilence silence,
      long millis,
      Instant happenedAt)
      implements ConsultationCommand {

    public RecordAnswer {
      sources = List.copyOf(sources);
    }
  }

  /** 該当なしの記録 — by the house. */
  record RecordDecline(
      @TargetAggregateIdentifier ConsultationId consultation,
      DeclineReason reason,
      List<CitedPassage> nearMisses,
      @Nullable QuestionPlacing placing,
      long millis,
      Instant happenedAt)
      implements ConsultationCommand {

    public RecordDecline {
      nearMisses = List.copyOf(nearMisses);
    }
  }

  /**
   * 評価 — said by the section that asked.
   *
   * @param article which of the cited ones is wrong; none for the first
   */
  record JudgeAnswer(
      @TargetAggregateIdentifier ConsultationId consultation,
      DepartmentId department,
      AnswerVerdict verdict,
      @Nullable SealedText wording,
      @Nullable SealedText reason,
      @Nullable ArticleId article,
      Instant happenedAt)
      implements ConsultationCommand {}

  /** 照会 — said by the section that asked, or by the one that was asked and is the wrong one. */
  record EscalateConsultation(
      @TargetAggregateIdentifier ConsultationId consultation,
      DepartmentId from,
      DepartmentId to,
      WorkingDaysToAnswer within,
      @Nullable SealedText note,
      Instant happenedAt)
      implements ConsultationCommand {}

  /** 照会への回答 — said by the section that was asked. */
  record AnswerAsExpert(
      @TargetAggregateIdentifier ConsultationId consultation,
      DepartmentId department,
      SealedText answer,
      Instant happenedAt)
      implements ConsultationCommand {}

  /** 記事の提案 — approved by the section that answered. */
  record ProposeKnowledge(
      @TargetAggregateIdentifier ConsultationId consultation,
      DepartmentId department,
      String title,
      String body,
      Instant happenedAt)
      implements ConsultationCommand {}

  /** 訂正 — said by the section that answers for the article. */
  record FinishCorrection(
      @TargetAggregateIdentifier ConsultationId consultation,
      DepartmentId department,
      CorrectionResult result,
      @Nullable SealedText note,
      Instant happenedAt)
      implements ConsultationCommand {}
}
