package jp.madoguchi.projection.support;

import static jp.madoguchi.projection.support.CaseState.CANCELLED;
import static jp.madoguchi.projection.support.CaseState.COMPLETED;
import static jp.madoguchi.projection.support.CaseState.DECIDED;
import static jp.madoguchi.projection.support.CaseState.IN_PROGRESS;
import static jp.madoguchi.projection.support.CaseState.RETURNED;
import static jp.madoguchi.projection.support.CaseState.WITHDRAWN;

import java.time.LocalDate;
import jp.madoguchi.platform.rights.Involved;
import jp.madoguchi.platform.rights.Matter;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.procedurecase.Decision;
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
import org.jspecify.annotations.Nullable;

/**
 * 現在の状況 — where a case stands, who owns it and until when. Several pages show it, so that all of
 * them agree.
 *
 * @param provisional 仮登録: nobody but the owner sees the case (CR-06)
 * @param incoming the section that was asked to take over and has not answered
 * @param involved the sections that had to do with it: for them it is there, for others it is not
 * @param visitor whose case it is known to be
 */
public record CaseStanding(
    CaseState state,
    boolean provisional,
    DepartmentId owner,
    @Nullable DepartmentId incoming,
    @Nullable StaffId clerk,
    LocalDate dueOn,
    @Nullable Decision decision,
    Involved involved,
    @Nullable VisitorId visitor) {

  public static CaseStanding startedBy(CaseOpened event, Recorded recorded) {
    return startedBy(event, Involved.NOBODY.after(event, recorded.by()));
  }

  private static CaseStanding startedBy(CaseOpened event, Involved involved) {
    return new CaseStanding(
        IN_PROGRESS,
        event.provisional(),
        event.owner(),
        null,
        null,
        event.dueOn(),
        null,
        involved,
        null);
  }

  /** What decides who may see it. */
  public Matter matter() {
    return Matter.of(provisional, owner, incoming, involved);
  }

  public CaseClock clock() {
    return CaseClock.of(state);
  }

  public Published published() {
    return Published.of(state, decision);
  }

  public CaseStanding after(ProcedureCaseEvent event) {
    return moved(event)
        .with(
            involved.after(event),
            event instanceof ApplicantIdentified identified ? identified.visitor() : visitor);
  }

  private CaseStanding moved(ProcedureCaseEvent event) {
    return switch (event) {
      case CaseOpened opened -> startedBy(opened, involved);
      case CaseConfirmed _ -> confirmed();
      case CorrectionRequested _ -> now(RETURNED);
      case CorrectionAnswered answered -> now(IN_PROGRESS).due(answered.dueOn());
      case DueDateExtended extended -> due(extended.dueOn());
      case CaseAssigned assigned -> with(owner, incoming, assigned.clerk());
      case CaseTransferred transferred -> with(owner, transferred.to(), clerk);
      case TransferAccepted accepted -> with(accepted.department(), null, null);
      case TransferReturned _ -> with(owner, null, clerk);
      case CaseDecided decided -> now(DECIDED).decided(decided.decision());
      case CaseCompleted _ -> now(COMPLETED).with(owner, null, clerk);
      case CaseWithdrawn _ -> now(WITHDRAWN).with(owner, null, clerk);
      case CaseCancelled _ -> now(CANCELLED).with(owner, null, clerk);
      case CaseReopened reopened -> now(IN_PROGRESS).due(reopened.dueOn()).decided(null);
      case ApplicantIdentified _,
          StepCompleted _,
          DocumentReceived _,
          DocumentWaived _,
          ApplicationStated _,
          FindingProposed _,
          ModelAsked _,
          FindingProposedByModel _,
          ModelKeptSilent _,
          FindingRecorded _,
          FindingOverridden _,
          DueDateApproached _,
          DueDatePassed _ ->
          this;
    };
  }

  private CaseStanding confirmed() {
    return new CaseStanding(
        state, false, owner, incoming, clerk, dueOn, decision, involved, visitor);
  }

  private CaseStanding now(CaseState next) {
    return new CaseStanding(
        next, provisional, owner, incoming, clerk, dueOn, decision, involved, visitor);
  }

  private CaseStanding due(LocalDate day) {
    return new CaseStanding(
        state, provisional, owner, incoming, clerk, day, decision, involved, visitor);
  }

  private CaseStanding decided(@Nullable Decision next) {
    return new CaseStanding(
        state, provisional, owner, incoming, clerk, dueOn, next, involved, visitor);
  }

  private CaseStanding with(
      DepartmentId section, @Nullable DepartmentId asked, @Nullable StaffId by) {
    return new CaseStanding(
        state, provisional, section, asked, by, dueOn, decision, involved, visitor);
  }

  private CaseStanding with(Involved sections, @Nullable VisitorId known) {
    return new CaseStanding(
        state, provisional, owner, incoming, clerk, dueOn, decision, sections, known);
  }
}
