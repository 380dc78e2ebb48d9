package jp.madoguchi.command.visitor;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Optional;
import jp.madoguchi.command.visitor.VisitorCommand.AmendParticulars;
import jp.madoguchi.command.visitor.VisitorCommand.ConfirmProtection;
import jp.madoguchi.command.visitor.VisitorCommand.CorrectParticulars;
import jp.madoguchi.command.visitor.VisitorCommand.EndTemporaryLift;
import jp.madoguchi.command.visitor.VisitorCommand.ExtendProtection;
import jp.madoguchi.command.visitor.VisitorCommand.FindDifferent;
import jp.madoguchi.command.visitor.VisitorCommand.LiftProtection;
import jp.madoguchi.command.visitor.VisitorCommand.LiftTemporarily;
import jp.madoguchi.command.visitor.VisitorCommand.MergeVisitor;
import jp.madoguchi.command.visitor.VisitorCommand.OfProtection;
import jp.madoguchi.command.visitor.VisitorCommand.RegisterVisitor;
import jp.madoguchi.command.visitor.VisitorCommand.ReturnProtection;
import jp.madoguchi.command.visitor.VisitorCommand.SayEndApproaches;
import jp.madoguchi.command.visitor.VisitorCommand.SayEndPassed;
import jp.madoguchi.command.visitor.VisitorCommand.SetConsiderations;
import jp.madoguchi.command.visitor.VisitorCommand.SetProtection;
import jp.madoguchi.command.visitor.VisitorCommand.UndoMerge;
import jp.madoguchi.command.visitor.VisitorState.NotRegistered;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.visitor.VisitorEvent;
import jp.madoguchi.shared.visitor.VisitorEvent.ParticularsAmended;
import jp.madoguchi.shared.visitor.VisitorEvent.ParticularsCorrected;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorRegistered;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** 来庁者 — one person as the counters know them. */
@Aggregate
class Visitor {

  @AggregateIdentifier private VisitorId id;
  private VisitorState state = new NotRegistered();

  Visitor() {
    // Axon starts here when it rebuilds a visitor from their facts.
  }

  @CommandHandler
  Visitor(RegisterVisitor command) {
    VisitorState.requireNoProtection(command.considerations());
    apply(
        new VisitorRegistered(
            command.visitor(),
            command.particulars(),
            command.considerations(),
            command.happenedAt()));
  }

  @CommandHandler
  void decide(AmendParticulars command) {
    var next = state.registered().changed(command.patch(), command.happenedAt());
    apply(new ParticularsAmended(id, next, command.reason(), command.happenedAt()));
  }

  @CommandHandler
  void decide(CorrectParticulars command) {
    var next = state.registered().changed(command.patch(), command.happenedAt());
    apply(new ParticularsCorrected(id, next, command.reason(), command.happenedAt()));
  }

  @CommandHandler
  void decide(SetConsiderations command) {
    tell(state.registered().decide(command));
  }

  @CommandHandler
  int decide(SetProtection command) {
    state.registered().identity().requireOfTheirOwn();
    var set = state.registered().protections().decide(command);
    apply(set);
    return set.protection();
  }

  @CommandHandler
  void decide(ConfirmProtection command) {
    tell(protection(command).decide(command));
  }

  @CommandHandler
  void decide(ExtendProtection command) {
    apply(protection(command).decide(command));
  }

  @CommandHandler
  void decide(LiftProtection command) {
    tell(protection(command).decide(command));
  }

  @CommandHandler
  void decide(LiftTemporarily command) {
    apply(protection(command).decide(command));
  }

  @CommandHandler
  void decide(ReturnProtection command) {
    tell(protection(command).decide(command));
  }

  @CommandHandler
  void decide(EndTemporaryLift command) {
    tell(protection(command).decide(command));
  }

  @CommandHandler
  void decide(SayEndApproaches command) {
    tell(protection(command).decide(command));
  }

  @CommandHandler
  void decide(SayEndPassed command) {
    tell(protection(command).decide(command));
  }

  @CommandHandler
  void decide(FindDifferent command) {
    tell(state.registered().identity().decide(command));
  }

  @CommandHandler
  int decide(MergeVisitor command) {
    tell(state.registered().identity().decide(command));
    return state.registered().identity().merges();
  }

  @CommandHandler
  void decide(UndoMerge command) {
    tell(state.registered().identity().decide(command));
  }

  @EventSourcingHandler
  void evolve(VisitorEvent event) {
    id = event.visitor();
    state = state.after(event);
  }

  /** A merged visitor is protected as before, so their protections go on to be kept here. */
  private Protection protection(OfProtection command) {
    return state.registered().protections().named(command);
  }

  /** Pressing the button twice is not news: then there is nothing to tell. */
  private static void tell(Optional<VisitorEvent> news) {
    news.ifPresent(event -> apply(event));
  }
}
