package jp.madoguchi.command.procedurecase;

import static jp.madoguchi.shared.procedurecase.Delivery.HANDED_OVER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.OpenCase;
import jp.madoguchi.shared.calendar.WorkingCalendar;
import jp.madoguchi.shared.catalog.Comparison;
import jp.madoguchi.shared.catalog.ProcedureRevision;
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
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.ProcedureCaseId;
import jp.madoguchi.shared.id.ProcedureId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.procedurecase.Decision;
import jp.madoguchi.shared.procedurecase.DefectCode;
import jp.madoguchi.shared.procedurecase.FindingSource;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ApplicationStated;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseCancelled;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseCompleted;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseDecided;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseOpened;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseTransferred;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseWithdrawn;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CorrectionAnswered;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CorrectionRequested;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DocumentReceived;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingProposed;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingProposedByModel;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingRecorded;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ModelAsked;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ModelKeptSilent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.StepCompleted;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.TransferAccepted;
import jp.madoguchi.shared.procedurecase.ProposalGround;
import jp.madoguchi.shared.procedurecase.StatedValue;
import jp.madoguchi.shared.procedurecase.Verdict;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** The cast and the past of every case test: an application for care insurance, on a Tuesday. */
final class CaseStories {

  static final WorkingCalendar CALENDAR = new WorkingCalendar();

  static final ProcedureCaseId THE_CASE = ProcedureCaseId.next();
  static final ContactId THE_CONTACT = ContactId.next();
  static final ContactId THE_EARLIER_CONTACT = ContactId.next();
  static final ProcedureId CARE = new ProcedureId("proc-care-certification");
  static final DepartmentId CARE_INSURANCE = new DepartmentId("dept-care-insurance");
  static final DepartmentId DISABILITY = new DepartmentId("dept-disability");
  static final DepartmentId TAX = new DepartmentId("dept-tax");
  static final StaffId SATO = new StaffId("staff-sato");
  static final StaffId SUZUKI = new StaffId("staff-suzuki");
  static final SealedText SEALED = new SealedText("key-1", "cmVhc29u");

  static final String VISIT = "訪問調査";
  static final String JUDGEMENT = "審査判定";
  static final String FORM = "申請書";
  static final String CARD = "被保険者証";
  static final String IDENTITY = "本人確認";
  static final String RESIDENCE = "住所要件";
  static final String MOVED_ON = "転入した日";
  static final String PAPERS = "示した書類";
  static final ReviewRule RULE =
      new ReviewRule(RegistryEntry.RESIDENT_SINCE, Comparison.SAME, MOVED_ON, null);

  static final ModelExchange EXCHANGE =
      new ModelExchange(SEALED, SEALED, "scripted", "review@0", 40, 12, 5, Map.of());

  static final Instant BEFORE = at("2026-11-23T10:00");
  static final Instant TUESDAY = at("2026-11-24T10:00");
  static final Instant LATER = at("2026-11-24T15:00");
  static final Instant FRIDAY = at("2026-11-27T09:00");
  static final LocalDate DUE = LocalDate.of(2026, 12, 8); // ten working days

  private CaseStories() {}

  static FixtureConfiguration<ProcedureCase> aCase() {
    return new AggregateTestFixture<>(ProcedureCase.class).registerInjectableResource(CALENDAR);
  }

  static Instant at(String localTime) {
    return OffsetDateTime.parse(localTime + ":00+09:00").toInstant();
  }

  static ProcedureRevision revision(int number, int standardDays) {
    return new ProcedureRevision(
        CARE,
        number,
        "要介護認定の申請",
        "介護サービスを使うための認定を受けます",
        CARE_INSURANCE,
        List.of(Purpose.LONG_TERM_CARE),
        List.of("本人または家族"),
        List.of(FORM, CARD),
        null,
        standardDays,
        List.of(VISIT, JUDGEMENT),
        List.of(IDENTITY, RESIDENCE),
        new ReviewAid(
            List.of(
                new StatedField(MOVED_ON, ValueKind.DAY), new StatedField(PAPERS, ValueKind.TEXT)),
            List.of(
                new ReviewItem(IDENTITY, "本人か", List.of(), List.of(PAPERS), null),
                new ReviewItem(RESIDENCE, "住民か", List.of(DefectCode.OTHER), null, RULE))));
  }

  static OpenCase open(boolean provisional) {
    return new OpenCase(
        THE_CASE,
        THE_CONTACT,
        THE_EARLIER_CONTACT,
        revision(1, 10),
        CARE_INSURANCE,
        provisional,
        SEALED,
        null,
        TUESDAY);
  }

  static CaseOpened opened() {
    return opened(false);
  }

  static CaseOpened opened(boolean provisional) {
    return new CaseOpened(
        THE_CASE,
        THE_CONTACT,
        THE_EARLIER_CONTACT,
        revision(1, 10),
        CARE_INSURANCE,
        provisional,
        SEALED,
        DUE,
        TUESDAY);
  }

  static StepCompleted completed(String step) {
    return new StepCompleted(THE_CASE, step, LATER);
  }

  static DocumentReceived received(String document) {
    return new DocumentReceived(THE_CASE, document, LATER);
  }

  static FindingRecorded found(String item, Verdict verdict) {
    return new FindingRecorded(THE_CASE, item, verdict, FindingSource.STAFF, null, LATER);
  }

  static FindingProposed proposed(Verdict verdict) {
    return new FindingProposed(
        THE_CASE,
        RESIDENCE,
        verdict,
        verdict == Verdict.UNCLEAR ? ProposalGround.NOT_STATED : ProposalGround.COMPARED,
        RULE,
        1,
        null,
        null,
        LATER);
  }

  static ApplicationStated stated() {
    return stated(MOVED_ON);
  }

  static ApplicationStated stated(String field) {
    return new ApplicationStated(THE_CASE, List.of(new StatedValue(field, SEALED)), LATER);
  }

  static ModelAsked modelAsked(int request, String item) {
    return new ModelAsked(THE_CASE, request, item, 1, CARE_INSURANCE, LATER);
  }

  static FindingProposedByModel modelProposed(int request, String item, Verdict verdict) {
    return new FindingProposedByModel(
        THE_CASE, request, item, verdict, SEALED, List.of(), EXCHANGE, LATER);
  }

  static ModelKeptSilent modelSilent(int request, String item, ModelSilence reason) {
    return new ModelKeptSilent(
        THE_CASE,
        request,
        item,
        reason,
        reason == ModelSilence.NOT_CONFIGURED ? null : EXCHANGE,
        LATER);
  }

  static CorrectionRequested correctionRequested(int request) {
    var answerBy = LocalDate.of(2026, 12, 8);
    return new CorrectionRequested(
        THE_CASE, request, List.of(DefectCode.MISSING_DOCUMENT), null, answerBy, LATER);
  }

  static CorrectionAnswered correctionAnswered(int request, LocalDate dueOn, Instant when) {
    return new CorrectionAnswered(THE_CASE, request, dueOn, when);
  }

  static CaseTransferred transferred(int transfer) {
    return new CaseTransferred(
        THE_CASE, transfer, CARE_INSURANCE, DISABILITY, HandoverReason.WRONG_SECTION, null, LATER);
  }

  static TransferAccepted accepted(int transfer) {
    return new TransferAccepted(THE_CASE, transfer, DISABILITY, SUZUKI, LATER);
  }

  static CaseDecided decided(Decision decision) {
    return new CaseDecided(
        THE_CASE, decision, decision == Decision.REJECTED ? SEALED : null, LATER);
  }

  static CaseCompleted ended() {
    return new CaseCompleted(THE_CASE, HANDED_OVER, LATER);
  }

  static CaseWithdrawn withdrawn() {
    return new CaseWithdrawn(THE_CASE, SEALED, LATER);
  }

  static CaseCancelled cancelled() {
    return new CaseCancelled(THE_CASE, SEALED, LATER);
  }

  /** Everything that a case needs to be granted. */
  static List<Object> readyToBeGranted() {
    return List.of(
        opened(),
        completed(VISIT),
        completed(JUDGEMENT),
        received(FORM),
        received(CARD),
        found(IDENTITY, Verdict.MATCH),
        found(RESIDENCE, Verdict.MATCH));
  }
}
