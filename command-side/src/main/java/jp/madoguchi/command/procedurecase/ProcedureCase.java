package jp.madoguchi.command.procedurecase;

import static jp.madoguchi.shared.calendar.OfficeHours.dayOf;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.command.procedurecase.CaseState.NotOpened;
import jp.madoguchi.command.procedurecase.CaseState.Running;
import jp.madoguchi.command.procedurecase.CaseState.Undecided;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.AcceptTransfer;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.AnswerCorrection;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.AskModel;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.AssignCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.CancelCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.CompleteCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.CompleteStep;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ConfirmCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.DecideCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ExtendByRule;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ExtendCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.OpenCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ProposeFindings;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ReceiveDocument;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RecordFinding;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RecordModelProposal;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RecordModelSilence;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ReopenCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RequestCorrection;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ReturnTransfer;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.SayDueDateApproaches;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.SayDueDatePassed;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.StateApplication;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.TransferCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.WaiveDocument;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.WithdrawCase;
import jp.madoguchi.command.support.OfSections;
import jp.madoguchi.platform.rights.Involved;
import jp.madoguchi.platform.rights.Matter;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.calendar.WorkingCalendar;
import jp.madoguchi.shared.id.ProcedureCaseId;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ApplicantIdentified;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseAssigned;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseConfirmed;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseOpened;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ModelAsked;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * 手続 — one visitor's one procedure, owned by one section at a time (CR-05, CR-06, CR-07, AC-05).
 */
@Aggregate
class ProcedureCase implements OfSections {

  @AggregateIdentifier private ProcedureCaseId id;
  private CaseState state = new NotOpened();
  private Involved involved = Involved.NOBODY;

  ProcedureCase() {
    // Axon starts here when it rebuilds a case from its facts.
  }

  @CommandHandler
  ProcedureCase(OpenCase command, WorkingCalendar calendar) {
    apply(
        new CaseOpened(
            command.caseId(),
            command.contactId(),
            command.missedIn(),
            command.procedure(),
            command.owner(),
            command.provisional(),
            command.applicant(),
            calendar.plusWorkingDays(
                dayOf(command.happenedAt()), command.procedure().standardDays()),
            command.happenedAt()));
    identify(command.caseId(), command.visitor(), command.happenedAt());
  }

  @CommandHandler
  void decide(ConfirmCase command) {
    if (undecided(command).provisional()) {
      apply(new CaseConfirmed(id, command.happenedAt()));
    }
  }

  @CommandHandler
  void decide(CompleteStep command) {
    tell(undecided(command).work().decide(command));
  }

  @CommandHandler
  void decide(ReceiveDocument command) {
    tell(undecided(command).work().decide(command));
  }

  @CommandHandler
  void decide(WaiveDocument command) {
    tell(undecided(command).work().decide(command));
  }

  @CommandHandler
  void decide(StateApplication command) {
    tell(undecided(command).work().review().decide(command));
  }

  @CommandHandler
  void decide(ProposeFindings command) {
    var file = undecided(command);
    file.work().review().decide(command, file.procedure().revision()).forEach(one -> apply(one));
  }

  @CommandHandler
  int decide(AskModel command) {
    var file = undecided(command);
    var review = file.work().review();
    var asked =
        new Advice(review).decide(command, file.procedure().revision(), file.custody().owner());
    asked.ifPresent(event -> apply(event));
    return asked
        .map(ModelAsked::request)
        .or(() -> review.consulted().awaitedOn(command.item()))
        .orElseThrow();
  }

  /** What left is on record, whatever has become of the case meanwhile. */
  @CommandHandler
  void decide(RecordModelProposal command) {
    var review = state.opened().file().work().review();
    tell(Optional.of(new Advice(review).decide(command, state instanceof Undecided)));
  }

  @CommandHandler
  void decide(RecordModelSilence command) {
    tell(new Advice(state.opened().file().work().review()).decide(command));
  }

  @CommandHandler
  void decide(RecordFinding command) {
    tell(undecided(command).work().review().decide(command));
  }

  @CommandHandler
  int decide(RequestCorrection command, WorkingCalendar calendar) {
    var file = state.running().file().at(command.happenedAt());
    var requested = file.corrections().decide(command, calendar);
    apply(requested);
    return requested.request();
  }

  @CommandHandler
  void decide(AnswerCorrection command, WorkingCalendar calendar) {
    tell(undecided(command).corrections().decide(command, state.undecided(), calendar));
  }

  @CommandHandler
  void decide(AssignCase command) {
    var file = state.alive().file().at(command.happenedAt());
    if (!command.clerk().equals(file.clerk())) {
      apply(new CaseAssigned(id, command.clerk(), command.happenedAt()));
    }
  }

  @CommandHandler
  int decide(TransferCase command) {
    var transferred = undecided(command).confirmed().custody().decide(command);
    apply(transferred);
    return transferred.transfer();
  }

  @CommandHandler
  void decide(AcceptTransfer command) {
    tell(undecided(command).custody().decide(command));
  }

  @CommandHandler
  void decide(ReturnTransfer command) {
    apply(undecided(command).custody().decide(command));
  }

  @CommandHandler
  void decide(ExtendCase command, WorkingCalendar calendar) {
    apply(undecided(command).due().decide(command, calendar));
  }

  @CommandHandler
  void decide(ExtendByRule command, WorkingCalendar calendar) {
    if (state instanceof Undecided undecided) {
      tell(undecided.file().due().decide(command, calendar));
    }
  }

  @CommandHandler
  void decide(SayDueDateApproaches command) {
    if (state instanceof Running(var file)) {
      tell(file.due().decide(command));
    }
  }

  @CommandHandler
  void decide(SayDueDatePassed command) {
    if (state instanceof Running(var file)) {
      tell(file.due().decide(command));
    }
  }

  @CommandHandler
  void decide(DecideCase command) {
    tell(new Ending(state).decide(command));
  }

  @CommandHandler
  void decide(CompleteCase command) {
    tell(new Ending(state).decide(command));
  }

  @CommandHandler
  void decide(WithdrawCase command) {
    tell(new Ending(state).decide(command));
  }

  @CommandHandler
  void decide(CancelCase command) {
    tell(new Ending(state).decide(command));
  }

  @CommandHandler
  void decide(ReopenCase command, WorkingCalendar calendar) {
    apply(new Ending(state).decide(command, calendar));
  }

  @EventSourcingHandler
  void evolve(ProcedureCaseEvent event, MetaData metadata) {
    id = event.caseId();
    state = state.after(event);
    involved = involved.after(event, Actor.from(metadata).orElse(Actor.SYSTEM));
  }

  @Override
  public Matter matter() {
    return state.opened().file().matter(involved);
  }

  private static void identify(ProcedureCaseId id, @Nullable VisitorId applicant, Instant at) {
    if (applicant != null) {
      apply(new ApplicantIdentified(id, applicant, at));
    }
  }

  private CaseFile undecided(ProcedureCaseCommand command) {
    return state.undecided().file().at(command.happenedAt());
  }

  /** Pressing the button twice is not news: then there is nothing to tell. */
  private static void tell(Optional<? extends ProcedureCaseEvent> news) {
    news.ifPresent(event -> apply(event));
  }
}
