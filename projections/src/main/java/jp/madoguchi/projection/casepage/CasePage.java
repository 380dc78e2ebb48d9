package jp.madoguchi.projection.casepage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.projection.support.CaseStanding;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.catalog.ProcedureRevision;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ApplicationStated;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseOpened;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DocumentReceived;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DocumentWaived;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.StepCompleted;
import org.jspecify.annotations.Nullable;

/** 手続 — everything about one case, as it stands after the last fact it has seen. */
public record CasePage(
    String id,
    long sequence,
    Instant recordedAt,
    Instant openedAt,
    @Nullable ContactId contactId,
    @Nullable ContactId missedIn,
    ProcedureRevision procedure,
    CaseStanding standing,
    @Nullable SealedText applicant,
    Checklist steps,
    Checklist documents,
    Statement statement,
    Findings findings,
    CorrectionRequests correctionRequests,
    Transfers transfers,
    Deadline deadline,
    Result result)
    implements Page {

  @Override
  public Optional<VisitorId> whose() {
    return Optional.ofNullable(standing.visitor());
  }

  static CasePage startedBy(CaseOpened event, Recorded recorded) {
    return new CasePage(
        event.caseId().value(),
        recorded.sequence(),
        recorded.at(),
        event.happenedAt(),
        event.contactId(),
        event.missedIn(),
        event.procedure(),
        CaseStanding.startedBy(event, recorded),
        event.applicant(),
        Checklist.of(event.procedure().steps()),
        Checklist.of(event.procedure().documents()),
        Statement.of(event.procedure().reviewAid()),
        Findings.of(event.procedure().reviewItems()),
        new CorrectionRequests(List.of()),
        new Transfers(List.of()),
        Deadline.of(event.dueOn()),
        Result.open());
  }

  CasePage after(ProcedureCaseEvent event, Recorded recorded) {
    if (hasSeen(recorded)) {
      return this;
    }
    return new CasePage(
        id,
        recorded.sequence(),
        recorded.at(),
        openedAt,
        contactId,
        missedIn,
        procedure,
        standing.after(event),
        applicant,
        stepsAfter(event, recorded),
        documentsAfter(event, recorded),
        event instanceof ApplicationStated stated ? statement.after(stated, recorded) : statement,
        findings.after(event, recorded, procedure.reviewAid()),
        correctionRequests.after(event, recorded),
        transfers.after(event, recorded),
        deadline.after(event),
        result.after(event, recorded));
  }

  private Checklist stepsAfter(ProcedureCaseEvent event, Recorded recorded) {
    return event instanceof StepCompleted completed
        ? steps.done(completed.step(), event.happenedAt(), recorded)
        : steps;
  }

  private Checklist documentsAfter(ProcedureCaseEvent event, Recorded recorded) {
    return switch (event) {
      case DocumentReceived(_, var document, var at) -> documents.done(document, at, recorded);
      case DocumentWaived(_, var document, var at) -> documents.waived(document, at, recorded);
      default -> documents;
    };
  }
}
