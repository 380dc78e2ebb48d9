package jp.madoguchi.shared.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.shared.id.ArticleId;
import jp.madoguchi.shared.id.ConsultationId;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.ProcedureCaseId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.rights.Permission;
import org.jspecify.annotations.Nullable;

/**
 * AIナビ相談 — the life of one question that a member of staff asks: answered or declined, judged by
 * who asked, or sent on to the section that knows (AN-01, AN-06, AN-08 … AN-10).
 */
public sealed interface ConsultationEvent {

  ConsultationId consultation();

  /** When it happened; earlier than the recording when entered late. */
  Instant happenedAt();

  /**
   * 相談 — a question was asked.
   *
   * @param department the section that asks
   * @param role the right of a desk that leads whoever asks there; older facts do not tell it
   * @param contact the contact in which it came up, if it is about one
   * @param procedureCase the case that it is about, if it is about one
   * @param provisional whether that case was provisional: then it is its section's alone
   */
  record ConsultationAsked(
      ConsultationId consultation,
      ConsultationPurpose purpose,
      SealedText question,
      AnswerLanguage language,
      DepartmentId department,
      @Nullable Permission role,
      @Nullable ContactId contact,
      @Nullable ProcedureCaseId procedureCase,
      boolean provisional,
      Instant happenedAt)
      implements ConsultationEvent {}

  /**
   * 回答 — something is known. The passages are the answer; a model may have put them into words.
   *
   * @param sources the best first
   * @param placing what was sent to place the question by its meaning, if anything was
   * @param words what a model made of them, if one did
   * @param exchange what was sent to it, if anything was
   * @param silence why no model's words are here, if there are none
   * @param confidence how likely the best source answers it, from 0 to 1
   * @param millis from the beginning of the search to the end of the answer
   */
  record ConsultationAnswered(
      ConsultationId consultation,
      List<CitedPassage> sources,
      @Nullable QuestionPlacing placing,
      @Nullable ModelAnswer words,
      @Nullable ModelExchange exchange,
      @Nullable ModelSilence silence,
      double confidence,
      long millis,
      Instant happenedAt)
      implements ConsultationEvent {

    public ConsultationAnswered {
      sources = List.copyOf(sources);
    }
  }

  /**
   * 該当なし — nothing that is known answers it, and so nothing is said.
   *
   * @param nearMisses what comes near but is about something else, the nearest first
   * @param placing what was sent to place the question by its meaning, if anything was
   */
  record ConsultationDeclined(
      ConsultationId consultation,
      DeclineReason reason,
      List<CitedPassage> nearMisses,
      @Nullable QuestionPlacing placing,
      long millis,
      Instant happenedAt)
      implements ConsultationEvent {

    public ConsultationDeclined {
      nearMisses = List.copyOf(nearMisses);
    }
  }

  /**
   * 評価 — what who asked made of the answer.
   *
   * @param wording what was said instead, if it was edited
   * @param reason why; always there if it was wrong
   */
  record AnswerJudged(
      ConsultationId consultation,
      AnswerVerdict verdict,
      @Nullable SealedText wording,
      @Nullable SealedText reason,
      Instant happenedAt)
      implements ConsultationEvent {}

  /** 訂正依頼 — the section that answers for the article is asked to put it right by that day. */
  record KnowledgeCorrectionRequested(
      ConsultationId consultation,
      ArticleId article,
      int revision,
      DepartmentId department,
      LocalDate dueOn,
      Instant happenedAt)
      implements ConsultationEvent {}

  /** 訂正 — that section has looked into it. */
  record KnowledgeCorrectionDone(
      ConsultationId consultation,
      CorrectionResult result,
      @Nullable SealedText note,
      Instant happenedAt)
      implements ConsultationEvent {}

  /**
   * 照会 — the question is sent to the section that knows, which answers by that day.
   *
   * @param escalation counts them from 1
   */
  record ConsultationEscalated(
      ConsultationId consultation,
      int escalation,
      DepartmentId from,
      DepartmentId to,
      LocalDate dueOn,
      @Nullable SealedText note,
      Instant happenedAt)
      implements ConsultationEvent {}

  /** 照会への回答 — the section that knows has answered. */
  record ExpertAnswered(
      ConsultationId consultation, DepartmentId department, SealedText answer, Instant happenedAt)
      implements ConsultationEvent {}

  /** 記事の提案 — that section's answer is to become an article, in words about nobody. */
  record KnowledgeProposed(
      ConsultationId consultation,
      ArticleId article,
      String title,
      String body,
      DepartmentId department,
      Instant happenedAt)
      implements ConsultationEvent {}
}
