package jp.madoguchi.command.contact;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import jp.madoguchi.command.contact.ContactCommand.AcceptHandover;
import jp.madoguchi.command.contact.ContactCommand.AddNote;
import jp.madoguchi.command.contact.ContactCommand.AnnounceVisit;
import jp.madoguchi.command.contact.ContactCommand.AnswerSatisfaction;
import jp.madoguchi.command.contact.ContactCommand.CallContact;
import jp.madoguchi.command.contact.ContactCommand.CancelCall;
import jp.madoguchi.command.contact.ContactCommand.CancelContact;
import jp.madoguchi.command.contact.ContactCommand.CloseForgottenContact;
import jp.madoguchi.command.contact.ContactCommand.CompleteContact;
import jp.madoguchi.command.contact.ContactCommand.CorrectContact;
import jp.madoguchi.command.contact.ContactCommand.CorrectNote;
import jp.madoguchi.command.contact.ContactCommand.CountForms;
import jp.madoguchi.command.contact.ContactCommand.EndHold;
import jp.madoguchi.command.contact.ContactCommand.EndService;
import jp.madoguchi.command.contact.ContactCommand.FinishFollowUp;
import jp.madoguchi.command.contact.ContactCommand.HandOverContact;
import jp.madoguchi.command.contact.ContactCommand.HoldService;
import jp.madoguchi.command.contact.ContactCommand.IdentifyVisitor;
import jp.madoguchi.command.contact.ContactCommand.NameVisitor;
import jp.madoguchi.command.contact.ContactCommand.ReceiveContact;
import jp.madoguchi.command.contact.ContactCommand.RecordDeparture;
import jp.madoguchi.command.contact.ContactCommand.ReportReadiness;
import jp.madoguchi.command.contact.ContactCommand.ReturnHandover;
import jp.madoguchi.command.contact.ContactCommand.StartService;
import jp.madoguchi.command.support.AnswerGuidance;
import jp.madoguchi.command.support.OfSections;
import jp.madoguchi.command.support.SettleGuidance;
import jp.madoguchi.command.support.TakeOverConcierge;
import jp.madoguchi.platform.rights.Matter;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.id.ContactId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;

/** 来庁者対応 — one visit, call or letter, with one section at a time. */
@Aggregate
class Contact implements OfSections {

  @SuppressWarnings("UnusedVariable") // Axon reads it.
  @AggregateIdentifier
  private ContactId id;

  private ContactState state = new NotReceived();
  private Visit visit = Visit.NOT_BEGUN;
  private Particulars particulars = Particulars.NOTHING_YET;
  private Handovers handovers = Handovers.NONE;
  private Preparations preparations = Preparations.NONE;
  private Promise promise = Promise.NONE;
  private Forms forms = Forms.NOT_COUNTED;
  private Guided guided = Guided.NOT_YET;
  private FromConcierge fromConcierge = FromConcierge.NOTHING;
  private Whereabouts whereabouts = Whereabouts.NOWHERE;

  Contact() {
    // Axon starts here when it rebuilds a contact from its events.
  }

  @CommandHandler
  Contact(ReceiveContact command) {
    record(NotReceived.receive(command));
  }

  @CommandHandler
  void decide(CallContact command) {
    record(stateAt(command).call(command));
  }

  @CommandHandler
  void decide(CancelCall command) {
    record(stateAt(command).cancelCall(command));
  }

  @CommandHandler
  int decide(StartService command) {
    record(stateAt(command).startService(command, visit.services() + 1));
    return visit.services();
  }

  @CommandHandler
  void decide(EndService command) {
    visit.requireService(command.service());
    record(stateAt(command).endService(command));
  }

  @CommandHandler
  int decide(HoldService command) {
    record(stateAt(command).hold(command, visit.holds() + 1));
    return visit.holds();
  }

  @CommandHandler
  void decide(EndHold command) {
    visit.requireHold(command.hold());
    record(stateAt(command).endHold(command));
  }

  @CommandHandler
  int decide(HandOverContact command) {
    record(stateAt(command).handOver(command, handovers.count() + 1));
    return handovers.count();
  }

  @CommandHandler
  void decide(AcceptHandover command) {
    record(handovers.accept(command, stateAt(command)));
  }

  @CommandHandler
  void decide(ReturnHandover command) {
    record(handovers.sendBack(command, stateAt(command)));
  }

  @CommandHandler
  void decide(AnnounceVisit command) {
    record(preparations.announce(command, stateAt(command)));
  }

  @CommandHandler
  void decide(ReportReadiness command) {
    record(preparations.report(command, stateAt(command)));
  }

  @CommandHandler
  void decide(NameVisitor command) {
    stateAt(command).requireOpen();
    apply(command.fact());
  }

  @CommandHandler
  void decide(IdentifyVisitor command) {
    stateAt(command).requireStanding();
    record(visit.identify(command));
  }

  @CommandHandler
  int decide(AddNote command) {
    stateAt(command).requireStanding();
    apply(command.fact(visit.notes() + 1));
    return visit.notes();
  }

  @CommandHandler
  void decide(CorrectNote command) {
    visit.requireNote(command.note());
    stateAt(command).requireStanding();
    apply(command.fact());
  }

  @CommandHandler
  void decide(CorrectContact command) {
    stateAt(command).requireStanding();
    record(particulars.correct(command));
  }

  @CommandHandler
  void decide(CompleteContact command) {
    record(stateAt(command).complete(command, visit));
  }

  @CommandHandler
  void decide(RecordDeparture command) {
    record(stateAt(command).leave(command, visit));
  }

  @CommandHandler
  void decide(CancelContact command) {
    record(stateAt(command).cancel(command));
  }

  @CommandHandler
  void decide(AnswerSatisfaction command) {
    record(stateAt(command).rate(command));
  }

  @CommandHandler
  void decide(CountForms command) {
    stateAt(command).requireStanding();
    record(forms.count(command, visit));
  }

  @CommandHandler
  void decide(FinishFollowUp command) {
    stateAt(command).requireStanding();
    record(promise.keep(command));
  }

  @CommandHandler
  void decide(AnswerGuidance command) {
    visit.requireReceivedBy(command.happenedAt());
    state.requireStanding();
    record(guided.answer(command));
  }

  @CommandHandler
  void decide(TakeOverConcierge command) {
    visit.requireReceivedBy(command.happenedAt());
    state.requireOpen();
    record(fromConcierge.takeOver(command, guided));
  }

  @CommandHandler
  void decide(SettleGuidance command) {
    state.requireStanding();
    record(fromConcierge.settle(command, guided));
  }

  @CommandHandler
  void decide(CloseForgottenContact command) {
    record(state.closeForgotten(command, visit));
  }

  @EventSourcingHandler
  void evolve(ContactEvent event, MetaData metadata) {
    id = event.contactId();
    state = state.after(event);
    visit = visit.after(event);
    particulars = particulars.after(event);
    handovers = handovers.after(event);
    preparations = preparations.after(event);
    promise = promise.after(event);
    forms = forms.after(event);
    guided = guided.after(event);
    fromConcierge = fromConcierge.after(event);
    whereabouts = whereabouts.after(event, Actor.from(metadata).orElse(Actor.SYSTEM));
  }

  @Override
  public Matter matter() {
    return whereabouts.matter();
  }

  /** Where the contact stands, for a command that does not reach back before its reception. */
  private ContactState stateAt(ContactCommand command) {
    visit.requireReceivedBy(command.happenedAt());
    return state;
  }

  private static void record(List<ContactEvent> facts) {
    facts.forEach(AggregateLifecycle::apply);
  }
}
