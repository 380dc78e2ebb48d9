package jp.madoguchi.shared.procedurecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.shared.catalog.ProcedureRevision;
import jp.madoguchi.shared.catalog.ReviewRule;
import jp.madoguchi.shared.consultation.CitedPassage;
import jp.madoguchi.shared.consultation.ModelExchange;
import jp.madoguchi.shared.consultation.ModelSilence;
import jp.madoguchi.shared.contact.HandoverReason;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.ProcedureCaseId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.privacy.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * 手続 — the life of one visitor's one procedure, from reception to its end, on one page (CR-05,
 * CR-06, CR-07, AC-05). Due dates are days in Asia/Tokyo and are decided when the fact is made, so
 * that history never depends on a calendar that changed later.
 */
public sealed interface ProcedureCaseEvent {

  ProcedureCaseId caseId();

  /** When it happened at the counter; earlier than the recording when entered late. */
  Instant happenedAt();

  /**
   * 受付 — an application reached the section that owns the procedure.
   *
   * @param contactId the contact in which it was handed in, if it was
   * @param missedIn 受付漏れ: the earlier contact of the same visitor at which it should have been
   *     offered, if there was one
   * @param procedure the revision that this case follows to its end (SC-02)
   * @param provisional 仮登録: invisible to other sections until confirmed (CR-06)
   * @param dueOn the last day of the standard period (標準処理期間)
   */
  record CaseOpened(
      ProcedureCaseId caseId,
      @Nullable ContactId contactId,
      @Nullable ContactId missedIn,
      ProcedureRevision procedure,
      DepartmentId owner,
      boolean provisional,
      @Nullable SealedText applicant,
      LocalDate dueOn,
      Instant happenedAt)
      implements ProcedureCaseEvent {}

  /** 申請者の特定 — this case is known to be that visitor's. */
  record ApplicantIdentified(ProcedureCaseId caseId, VisitorId visitor, Instant happenedAt)
      implements ProcedureCaseEvent {}

  /** 本登録 — a provisional case becomes visible to the other sections. */
  record CaseConfirmed(ProcedureCaseId caseId, Instant happenedAt) implements ProcedureCaseEvent {}

  /** 工程完了 — one step of the revision is done. */
  record StepCompleted(ProcedureCaseId caseId, String step, Instant happenedAt)
      implements ProcedureCaseEvent {}

  /** 書類受領 — one document of the revision was handed in. */
  record DocumentReceived(ProcedureCaseId caseId, String document, Instant happenedAt)
      implements ProcedureCaseEvent {}

  /** 書類不要 — this applicant needs no such document, such as a proxy's letter without a proxy. */
  record DocumentWaived(ProcedureCaseId caseId, String document, Instant happenedAt)
      implements ProcedureCaseEvent {}

  /**
   * 補正依頼 — returned to the applicant; the clock stops until they answer.
   *
   * @param request counts the requests of this case from 1
   * @param answerBy when the applicant is asked to have answered
   */
  record CorrectionRequested(
      ProcedureCaseId caseId,
      int request,
      List<DefectCode> defects,
      @Nullable SealedText note,
      LocalDate answerBy,
      Instant happenedAt)
      implements ProcedureCaseEvent {}

  /**
   * 補正 — the applicant answered; the clock goes on.
   *
   * @param dueOn the due date moved by the working days that the clock stood still
   */
  record CorrectionAnswered(
      ProcedureCaseId caseId, int request, LocalDate dueOn, Instant happenedAt)
      implements ProcedureCaseEvent {}

  /**
   * 申請内容 — what the applicant states on the form (IF-08); a value replaces an earlier one of the
   * same 申請項目, and what was found or proposed by the earlier one holds no longer.
   */
  record ApplicationStated(ProcedureCaseId caseId, List<StatedValue> values, Instant happenedAt)
      implements ProcedureCaseEvent {}

  /**
   * 照合結果 — what the registry makes likely about one 審査項目. It is no finding until a person says so
   * (AN-13, AC-05).
   *
   * @param revision the revision of the procedure whose rule was followed
   * @param stated the value that was compared, if there was one
   * @param registered what the registry answered, if it may be kept
   */
  record FindingProposed(
      ProcedureCaseId caseId,
      String item,
      Verdict verdict,
      ProposalGround ground,
      ReviewRule rule,
      int revision,
      @Nullable SealedText stated,
      @Nullable SealedText registered,
      Instant happenedAt)
      implements ProcedureCaseEvent {}

  /**
   * モデルへの審査依頼 — a clerk asks a language model what it makes of one 審査項目 that no rule decides
   * (AN-13).
   *
   * @param request counts the requests of this case from 1
   * @param revision the revision of the procedure whose 手引き the model is told
   * @param department whose budget of the day pays for it
   */
  record ModelAsked(
      ProcedureCaseId caseId,
      int request,
      String item,
      int revision,
      DepartmentId department,
      Instant happenedAt)
      implements ProcedureCaseEvent {}

  /**
   * モデルの提案 — what a language model makes likely about one 審査項目. It is no finding until a person
   * says so, and whoever finds otherwise says why (AN-08, AN-13, AC-05).
   *
   * @param grounds one or two sentences of the model, with the values back in that were kept from
   *     it
   * @param sources which passages of the city's pages the grounds cite, beside the 手引き and the
   *     application
   * @param exchange what was sent to it and came back
   */
  record FindingProposedByModel(
      ProcedureCaseId caseId,
      int request,
      String item,
      Verdict verdict,
      SealedText grounds,
      List<CitedPassage> sources,
      ModelExchange exchange,
      Instant happenedAt)
      implements ProcedureCaseEvent {

    public FindingProposedByModel {
      sources = List.copyOf(sources);
    }
  }

  /**
   * モデルの沈黙 — a request came to nothing, and the item is checked by eye (AN-11).
   *
   * @param exchange what was sent to it, if anything was, and what came back
   */
  record ModelKeptSilent(
      ProcedureCaseId caseId,
      int request,
      String item,
      ModelSilence silence,
      @Nullable ModelExchange exchange,
      Instant happenedAt)
      implements ProcedureCaseEvent {}

  /** 審査結果 — what a check of one 審査項目 found, by a machine or a person. */
  record FindingRecorded(
      ProcedureCaseId caseId,
      String item,
      Verdict verdict,
      FindingSource source,
      @Nullable SealedText basis,
      Instant happenedAt)
      implements ProcedureCaseEvent {}

  /**
   * 審査結果の変更 — a person decided otherwise than was found or proposed before, and says why (AC-05).
   */
  record FindingOverridden(
      ProcedureCaseId caseId,
      String item,
      Verdict before,
      Verdict verdict,
      SealedText reason,
      Instant happenedAt)
      implements ProcedureCaseEvent {}

  /** 決裁 — granted, or rejected (却下) with a reason. */
  record CaseDecided(
      ProcedureCaseId caseId, Decision decision, @Nullable SealedText reason, Instant happenedAt)
      implements ProcedureCaseEvent {}

  /** 完了 — the result reached the applicant. */
  record CaseCompleted(ProcedureCaseId caseId, Delivery delivery, Instant happenedAt)
      implements ProcedureCaseEvent {}

  /** 取下げ — the applicant takes the application back. */
  record CaseWithdrawn(ProcedureCaseId caseId, @Nullable SealedText reason, Instant happenedAt)
      implements ProcedureCaseEvent {}

  /** 取消し — wrongly entered; it stays visible as cancelled (JUKI-980). */
  record CaseCancelled(ProcedureCaseId caseId, SealedText reason, Instant happenedAt)
      implements ProcedureCaseEvent {}

  /**
   * 移送 — sent to another section, which has not answered yet.
   *
   * @param transfer counts the transfers of this case from 1
   */
  record CaseTransferred(
      ProcedureCaseId caseId,
      int transfer,
      DepartmentId from,
      DepartmentId to,
      HandoverReason reason,
      @Nullable SealedText note,
      Instant happenedAt)
      implements ProcedureCaseEvent {}

  /** 移送の受入れ — the section owns the case from now on. */
  record TransferAccepted(
      ProcedureCaseId caseId,
      int transfer,
      DepartmentId department,
      StaffId clerk,
      Instant happenedAt)
      implements ProcedureCaseEvent {}

  /** 移送の差戻し — the section sends the case back to the one it came from. */
  record TransferReturned(
      ProcedureCaseId caseId,
      int transfer,
      DepartmentId department,
      @Nullable SealedText note,
      Instant happenedAt)
      implements ProcedureCaseEvent {}

  /** 担当 — a clerk takes the case on. */
  record CaseAssigned(ProcedureCaseId caseId, StaffId clerk, Instant happenedAt)
      implements ProcedureCaseEvent {}

  /**
   * 延長 — the due date moves, because a person or an extended rule says so.
   *
   * @param rule which rule, by the sequence of its DueRuleExtended in the procedure's life; each
   *     rule extends a case once
   * @param workingDays by how many working days
   */
  record DueDateExtended(
      ProcedureCaseId caseId,
      ExtensionCause cause,
      @Nullable Long rule,
      int workingDays,
      LocalDate dueOn,
      @Nullable SealedText reason,
      Instant happenedAt)
      implements ProcedureCaseEvent {}

  /** 期限間近 — found by the sweep, once per due date. */
  record DueDateApproached(ProcedureCaseId caseId, LocalDate dueOn, Instant happenedAt)
      implements ProcedureCaseEvent {}

  /** 期限超過 — found by the sweep, once per due date. */
  record DueDatePassed(ProcedureCaseId caseId, LocalDate dueOn, Instant happenedAt)
      implements ProcedureCaseEvent {}

  /** 再開 — an ended case is taken up again. */
  record CaseReopened(
      ProcedureCaseId caseId, SealedText reason, LocalDate dueOn, Instant happenedAt)
      implements ProcedureCaseEvent {}
}
