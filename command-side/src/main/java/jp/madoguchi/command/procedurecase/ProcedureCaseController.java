package jp.madoguchi.command.procedurecase;

import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.CONTACT_IS_UNKNOWN;
import static jp.madoguchi.shared.calendar.OfficeHours.dayOf;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.AssignCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ConfirmCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ExtendCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.OpenCase;
import jp.madoguchi.command.support.Directory;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.KnownRecords;
import jp.madoguchi.command.support.Moments;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.platform.rights.Policy;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.ProcedureCaseId;
import jp.madoguchi.shared.id.ProcedureId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.id.VisitorId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 手続の受付、担当、期限の延長 — translates; the case decides. */
@RestController
@RequestMapping(ProcedureCaseController.CASES)
@Tag(name = "cases", description = "手続")
class ProcedureCaseController {

  static final String CASES = "/api/v1/cases";

  private final Intents intents;
  private final Directory directory;
  private final KnownRecords contacts;
  private final EarlierVisits visits;
  private final Moments moments;
  private final Sealer sealer;

  ProcedureCaseController(
      Intents intents,
      Directory directory,
      KnownRecords contacts,
      EarlierVisits visits,
      Moments moments,
      Sealer sealer) {
    this.intents = intents;
    this.directory = directory;
    this.contacts = contacts;
    this.visits = visits;
    this.moments = moments;
    this.sealer = sealer;
  }

  @Schema(
      example =
          """
          {"procedure": "proc-moving-in", "contactId": "contact-019a9b2f-1d20-7c33-9b6f-4a7c2d3e5f60",
           "applicant": "旭川 花子"}""")
  record CaseReception(
      ProcedureId procedure,
      @Nullable ContactId contactId,
      @Nullable ContactId missedIn,
      @Nullable Boolean provisional,
      @Nullable FreeText applicant,
      @Nullable VisitorId visitor,
      @Nullable DepartmentId department,
      @Nullable OffsetDateTime happenedAt) {}

  @PostMapping
  @Operation(
      summary = "手続を受け付ける",
      description =
          """
          受付の日に施行中の版に従い、処理期限を決める。登録されている来庁者の申請なら visitor を指定する。仮登録は本登録まで
          他の課に見えない。以前の来庁のときに案内すべきだった手続なら、その来庁者対応を missedIn に指定する。\
          """)
  ResponseEntity<Written> open(
      @RequestBody CaseReception body, @Parameter(hidden = true) Caller caller) {
    var at = moments.orNow(body.happenedAt());
    var procedure = new PublishedRevisions(directory.requireProcedure(body.procedure()));
    var revision = procedure.inForceOn(dayOf(at));
    var owner = Objects.requireNonNullElse(body.department(), revision.department());
    directory.requireDepartment(owner);
    requireContact(body.contactId(), caller);
    requireVisitor(body.visitor(), caller);
    requireMissed(body, at, caller);
    return intents.create(
        CASES,
        ProcedureCaseId::of,
        id ->
            new OpenCase(
                id,
                body.contactId(),
                body.missedIn(),
                revision,
                owner,
                Objects.requireNonNullElse(body.provisional(), false),
                sealer.sealIfPresent(id, body.applicant()),
                body.visitor(),
                at));
  }

  /** Whoever may not work at a desk learns nothing about visitors. */
  private void requireVisitor(@Nullable VisitorId visitor, Caller caller) {
    if (visitor != null && Policy.of(caller).mayAnyOf(Policy.DESK)) {
      directory.requireVisitor(visitor);
    }
  }

  private void requireMissed(CaseReception body, Instant at, Caller caller) {
    if (body.missedIn() != null) {
      requireContact(body.missedIn(), caller);
      visits.requireEarlier(body.missedIn(), body.contactId(), body.visitor(), at);
    }
  }

  private void requireContact(@Nullable ContactId contact, Caller caller) {
    if (contact != null && !contacts.isThereFor(contact, caller)) {
      throw CONTACT_IS_UNKNOWN.because("%s という来庁者対応はありません", contact);
    }
  }

  @PostMapping("/{id}/confirmation")
  @Operation(summary = "仮登録を本登録にする", description = "ここから他の課にも見える。")
  ResponseEntity<Written> confirm(
      @PathVariable ProcedureCaseId id, @RequestBody(required = false) @Nullable Moment body) {
    return intents.change(id, new ConfirmCase(id, moments.orNow(Moment.said(body))));
  }

  @Schema(example = "{\"clerk\": \"staff-sato\"}")
  record CaseAssignment(@Nullable StaffId clerk, @Nullable OffsetDateTime happenedAt) {

    static final CaseAssignment TO_WHO_ACTS = new CaseAssignment(null, null);
  }

  @PostMapping("/{id}/assignment")
  @Operation(summary = "担当を決める", description = "職員を省くと操作した職員が担当になる。")
  ResponseEntity<Written> assign(
      @PathVariable ProcedureCaseId id,
      @RequestBody(required = false) @Nullable CaseAssignment said,
      @Parameter(hidden = true) Actor actor) {
    var body = Objects.requireNonNullElse(said, CaseAssignment.TO_WHO_ACTS);
    var clerk =
        Optional.ofNullable(body.clerk()).map(directory::requireStaff).orElse(actor.staff());
    return intents.change(id, new AssignCase(id, clerk, moments.orNow(body.happenedAt())));
  }

  @Schema(example = "{\"workingDays\": 5, \"reason\": \"実地調査のため\"}")
  record CaseExtension(
      WorkingDays workingDays, FreeText reason, @Nullable OffsetDateTime happenedAt) {}

  @PostMapping("/{id}/extension")
  @Operation(summary = "処理期限を延長する", description = "日数は開庁日で数える。")
  ResponseEntity<Written> extend(
      @PathVariable ProcedureCaseId id, @RequestBody CaseExtension body) {
    return intents.change(
        id,
        new ExtendCase(
            id,
            body.workingDays(),
            sealer.seal(id, body.reason()),
            moments.orNow(body.happenedAt())));
  }
}
