package jp.madoguchi.projection.support;

import static jp.madoguchi.projection.support.Cast.CITIZENS;
import static jp.madoguchi.projection.support.Cast.INSURANCE;
import static jp.madoguchi.projection.support.Cast.SUZUKI;
import static jp.madoguchi.projection.support.Cast.minute;
import static jp.madoguchi.projection.support.Cast.sealed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.shared.catalog.Comparison;
import jp.madoguchi.shared.catalog.ProcedureRevision;
import jp.madoguchi.shared.catalog.ProcedureRevision.Deadline;
import jp.madoguchi.shared.catalog.RegistryEntry;
import jp.madoguchi.shared.catalog.ReviewAid;
import jp.madoguchi.shared.catalog.ReviewItem;
import jp.madoguchi.shared.catalog.ReviewRule;
import jp.madoguchi.shared.catalog.StatedField;
import jp.madoguchi.shared.catalog.ValueKind;
import jp.madoguchi.shared.consultation.ModelExchange;
import jp.madoguchi.shared.consultation.ModelSilence;
import jp.madoguchi.shared.contact.HandoverReason;
import jp.madoguchi.shared.contact.Purpose;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.ProcedureCaseId;
import jp.madoguchi.shared.id.ProcedureId;
import jp.madoguchi.shared.procedurecase.Decision;
import jp.madoguchi.shared.procedurecase.DefectCode;
import jp.madoguchi.shared.procedurecase.Delivery;
import jp.madoguchi.shared.procedurecase.ExtensionCause;
import jp.madoguchi.shared.procedurecase.FindingSource;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ApplicantIdentified;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ApplicationStated;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseAssigned;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseCancelled;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseCompleted;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseConfirmed;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseDecided;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseOpened;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseReopened;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseTransferred;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseWithdrawn;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CorrectionAnswered;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CorrectionRequested;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DocumentReceived;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DocumentWaived;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DueDateApproached;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DueDateExtended;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DueDatePassed;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingOverridden;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingProposed;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingProposedByModel;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingRecorded;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ModelAsked;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ModelKeptSilent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.StepCompleted;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.TransferAccepted;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.TransferReturned;
import jp.madoguchi.shared.procedurecase.ProposalGround;
import jp.madoguchi.shared.procedurecase.StatedValue;
import jp.madoguchi.shared.procedurecase.Verdict;

/** A 転入届 that goes the long way: the facts of its life, by the minute. */
public final class CaseCast {

  public static final ProcedureCaseId THE_CASE = ProcedureCaseId.of(new UUID(2, 2));

  public static final ContactId THE_EARLIER_CONTACT = ContactId.of(new UUID(1, 2));

  private static final ReviewRule RULE =
      new ReviewRule(RegistryEntry.ADDRESS_SINCE, Comparison.SAME, "引っ越した日", null);

  private CaseCast() {}

  /** The whole life, every sort of fact there is. */
  public static List<ProcedureCaseEvent> wholeLife() {
    return List.of(
        opened(true, 0),
        new ApplicantIdentified(THE_CASE, Cast.HANAKO, minute(0)),
        new CaseConfirmed(THE_CASE, minute(1)),
        assigned(2),
        documentReceived(3),
        documentWaived(3),
        stepCompleted(4),
        stated(4),
        modelAsked(1, 4),
        modelSilent(1, ModelSilence.UNREADABLE, 4),
        modelAsked(2, 5),
        modelProposed(2, Verdict.MATCH, 5),
        proposed(Verdict.MISMATCH, 5),
        found(5),
        overridden(6),
        correctionRequested(7),
        correctionAnswered(8),
        new DueDateApproached(THE_CASE, december(3), minute(9)),
        extended(10),
        new DueDatePassed(THE_CASE, december(10), minute(11)),
        transferred(1, 12),
        transferReturned(1, 13),
        transferred(2, 14),
        transferAccepted(2, 15),
        withdrawn(16),
        reopened(17),
        decided(Decision.REJECTED, 18),
        cancelled(19),
        reopened(20),
        decided(Decision.GRANTED, 21),
        completed(22));
  }

  public static CaseOpened opened(boolean provisional, int minute) {
    return new CaseOpened(
        THE_CASE,
        ContactCast.THE_CONTACT,
        THE_EARLIER_CONTACT,
        movingIn(),
        CITIZENS,
        provisional,
        sealed("旭 花子"),
        december(1),
        minute(minute));
  }

  public static CaseAssigned assigned(int minute) {
    return new CaseAssigned(THE_CASE, SUZUKI, minute(minute));
  }

  public static DocumentWaived documentWaived(int minute) {
    return new DocumentWaived(THE_CASE, "転出証明書", minute(minute));
  }

  public static DocumentReceived documentReceived(int minute) {
    return new DocumentReceived(THE_CASE, "転出証明書", minute(minute));
  }

  public static StepCompleted stepCompleted(int minute) {
    return new StepCompleted(THE_CASE, "審査", minute(minute));
  }

  public static ApplicationStated stated(int minute) {
    var value = new StatedValue("引っ越した日", sealed("2026-11-20"));
    return new ApplicationStated(THE_CASE, List.of(value), minute(minute));
  }

  public static FindingProposed proposed(Verdict verdict, int minute) {
    return new FindingProposed(
        THE_CASE,
        "住所",
        verdict,
        ProposalGround.COMPARED,
        RULE,
        2,
        sealed("2026-11-20"),
        sealed("2026-11-21"),
        minute(minute));
  }

  public static ModelAsked modelAsked(int request, int minute) {
    return new ModelAsked(THE_CASE, request, "世帯", 2, CITIZENS, minute(minute));
  }

  public static FindingProposedByModel modelProposed(int request, Verdict verdict, int minute) {
    return new FindingProposedByModel(
        THE_CASE,
        request,
        "世帯",
        verdict,
        sealed("生計が同じと書かれている"),
        List.of(),
        exchange(),
        minute(minute));
  }

  public static ModelKeptSilent modelSilent(int request, ModelSilence reason, int minute) {
    return new ModelKeptSilent(THE_CASE, request, "世帯", reason, exchange(), minute(minute));
  }

  private static ModelExchange exchange() {
    return new ModelExchange(
        sealed("出典"), sealed("判定"), "local-8b", "review@3f2a91c0", 900, 300, 40, Map.of());
  }

  public static FindingRecorded found(int minute) {
    return new FindingRecorded(
        THE_CASE, "住所", Verdict.MISMATCH, FindingSource.ELECTRONIC_REVIEW, null, minute(minute));
  }

  public static FindingOverridden overridden(int minute) {
    return new FindingOverridden(
        THE_CASE, "住所", Verdict.MISMATCH, Verdict.MATCH, sealed("表記の揺れ"), minute(minute));
  }

  public static CorrectionRequested correctionRequested(int minute) {
    var defects = List.of(DefectCode.MISSING_DOCUMENT, DefectCode.UNREADABLE);
    return new CorrectionRequested(
        THE_CASE, 1, defects, sealed("写しを"), december(4), minute(minute));
  }

  public static CorrectionAnswered correctionAnswered(int minute) {
    return new CorrectionAnswered(THE_CASE, 1, december(3), minute(minute));
  }

  public static DueDateExtended extended(int minute) {
    return new DueDateExtended(
        THE_CASE, ExtensionCause.CASE, null, 5, december(10), sealed("照会中"), minute(minute));
  }

  public static CaseTransferred transferred(int transfer, int minute) {
    return new CaseTransferred(
        THE_CASE,
        transfer,
        CITIZENS,
        INSURANCE,
        HandoverReason.WRONG_SECTION,
        sealed("国保の担当へ"),
        minute(minute));
  }

  public static TransferAccepted transferAccepted(int transfer, int minute) {
    return new TransferAccepted(THE_CASE, transfer, INSURANCE, SUZUKI, minute(minute));
  }

  public static TransferReturned transferReturned(int transfer, int minute) {
    return new TransferReturned(THE_CASE, transfer, INSURANCE, sealed("担当外"), minute(minute));
  }

  public static CaseDecided decided(Decision decision, int minute) {
    return new CaseDecided(THE_CASE, decision, sealed("要件による"), minute(minute));
  }

  public static CaseCompleted completed(int minute) {
    return new CaseCompleted(THE_CASE, Delivery.HANDED_OVER, minute(minute));
  }

  public static CaseWithdrawn withdrawn(int minute) {
    return new CaseWithdrawn(THE_CASE, null, minute(minute));
  }

  public static CaseCancelled cancelled(int minute) {
    return new CaseCancelled(THE_CASE, sealed("二重受付"), minute(minute));
  }

  public static CaseReopened reopened(int minute) {
    return new CaseReopened(THE_CASE, sealed("再審査"), december(18), minute(minute));
  }

  public static LocalDate december(int day) {
    return LocalDate.of(2026, 12, day);
  }

  private static ProcedureRevision movingIn() {
    return new ProcedureRevision(
        new ProcedureId("proc-moving-in"),
        2,
        "転入届",
        "引っ越してきたときの届出",
        CITIZENS,
        List.of(Purpose.MOVING_IN),
        List.of("本人"),
        List.of("転出証明書", "本人確認書類"),
        new Deadline(14, "引っ越した日", "住民基本台帳法第22条"),
        5,
        List.of("受付", "審査"),
        List.of("住所", "世帯"),
        new ReviewAid(
            List.of(
                new StatedField("引っ越した日", ValueKind.DAY), new StatedField("世帯の様子", ValueKind.TEXT)),
            List.of(
                new ReviewItem("住所", "住民記録と同じか", List.of(DefectCode.WRONG_ENTRY), null, RULE),
                new ReviewItem("世帯", "同じ生計か", List.of(), null, null))));
  }
}
