package jp.madoguchi.command.erasure;

import static jp.madoguchi.command.erasure.ErasureRejection.ERASURE_HAS_BEGUN;
import static jp.madoguchi.command.erasure.ErasureRejection.ERASURE_IS_ASKED_FOR_ALREADY;
import static jp.madoguchi.command.erasure.ErasureRejection.ERASURE_IS_NOT_ASKED_FOR;
import static jp.madoguchi.command.erasure.ErasureRejection.HOLD_IS_NOT_STANDING;
import static jp.madoguchi.command.erasure.ErasureRejection.LEGAL_HOLD_STANDS;
import static jp.madoguchi.command.erasure.ErasureRejection.NEEDS_ANOTHER_PERSON;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import jp.madoguchi.command.erasure.ErasureCommand.ApproveErasure;
import jp.madoguchi.command.erasure.ErasureCommand.BeginErasure;
import jp.madoguchi.command.erasure.ErasureCommand.CertifyErasure;
import jp.madoguchi.command.erasure.ErasureCommand.HoldInAdvance;
import jp.madoguchi.command.erasure.ErasureCommand.LiftHold;
import jp.madoguchi.command.erasure.ErasureCommand.PlaceHold;
import jp.madoguchi.command.erasure.ErasureCommand.RefuseErasure;
import jp.madoguchi.command.erasure.ErasureCommand.RequestErasure;
import jp.madoguchi.command.erasure.ErasureCommand.RequestErasureAnew;
import jp.madoguchi.command.erasure.Stage.Approved;
import jp.madoguchi.command.erasure.Stage.Begun;
import jp.madoguchi.command.erasure.Stage.Erased;
import jp.madoguchi.command.erasure.Stage.NotAskedFor;
import jp.madoguchi.command.erasure.Stage.Requested;
import jp.madoguchi.shared.erasure.ErasureEvent;
import jp.madoguchi.shared.erasure.ErasureEvent.ErasureApproved;
import jp.madoguchi.shared.erasure.ErasureEvent.ErasureBegun;
import jp.madoguchi.shared.erasure.ErasureEvent.ErasureRefused;
import jp.madoguchi.shared.erasure.ErasureEvent.ErasureRequested;
import jp.madoguchi.shared.erasure.ErasureEvent.LegalHoldLifted;
import jp.madoguchi.shared.erasure.ErasureEvent.LegalHoldPlaced;
import jp.madoguchi.shared.erasure.ErasureEvent.VisitorErased;
import jp.madoguchi.shared.erasure.ErasureId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** 消去 — one visitor's. Two persons and no hold make it; nothing unmakes it. */
@Aggregate
class Erasure {

  @AggregateIdentifier private ErasureId id;
  private Stage stage = new NotAskedFor();
  private Holds holds = Holds.NONE;

  Erasure() {
    // Axon starts here when it rebuilds an erasure from its events.
  }

  @CommandHandler
  Erasure(RequestErasure command) {
    apply(
        new ErasureRequested(
            command.erasure(), command.ground(), command.reason(), command.by(), command.at()));
  }

  @CommandHandler
  Erasure(HoldInAdvance command) {
    apply(
        new LegalHoldPlaced(
            command.erasure(), holds.next(), command.reason(), command.by(), command.at()));
  }

  @CommandHandler
  void decide(RequestErasureAnew command) {
    requireNotBegun();
    if (!(stage instanceof NotAskedFor)) {
      throw ERASURE_IS_ASKED_FOR_ALREADY.because("この来庁者の消去はすでに請求されています");
    }
    apply(new ErasureRequested(id, command.ground(), command.reason(), command.by(), command.at()));
  }

  @CommandHandler
  void decide(ApproveErasure command) {
    if (stage instanceof Approved) {
      return;
    }
    var request = requireRequested();
    if (request.by().equals(command.by())) {
      throw NEEDS_ANOTHER_PERSON.because("請求した職員は承認できません。ほかの職員が承認してください");
    }
    requireNoHold();
    apply(new ErasureApproved(id, command.by(), command.at()));
  }

  @CommandHandler
  void decide(RefuseErasure command) {
    requireNotBegun();
    if (stage instanceof NotAskedFor) {
      throw ERASURE_IS_NOT_ASKED_FOR.because("この来庁者の消去は請求されていません");
    }
    apply(new ErasureRefused(id, command.reason(), command.by(), command.at()));
  }

  @CommandHandler
  int decide(PlaceHold command) {
    requireNotBegun();
    var number = holds.next();
    apply(new LegalHoldPlaced(id, number, command.reason(), command.by(), command.at()));
    return number;
  }

  @CommandHandler
  void decide(LiftHold command) {
    if (!holds.wasPlaced(command.hold())) {
      throw HOLD_IS_NOT_STANDING.because("その番号の法的保全はありません");
    }
    if (holds.standing().contains(command.hold())) {
      apply(new LegalHoldLifted(id, command.hold(), command.reason(), command.by(), command.at()));
    }
  }

  /** A hold that came between the approval and now wins. */
  @CommandHandler
  void decide(BeginErasure command) {
    if (stage instanceof Approved && !holds.stand()) {
      apply(new ErasureBegun(id, id.visitor(), command.at()));
    }
  }

  @CommandHandler
  void decide(CertifyErasure command) {
    if (stage instanceof Begun(Approved(Requested(var ground, var requester), var approver))) {
      apply(
          new VisitorErased(
              id,
              id.visitor(),
              command.lives(),
              command.keys(),
              ground,
              requester,
              approver,
              command.at()));
    }
  }

  @EventSourcingHandler
  void evolve(ErasureEvent event) {
    id = event.erasure();
    stage = stage.after(event);
    holds = holds.after(event);
  }

  private Requested requireRequested() {
    requireNotBegun();
    if (stage instanceof Requested requested) {
      return requested;
    }
    throw ERASURE_IS_NOT_ASKED_FOR.because("この来庁者の消去は請求されていません");
  }

  private void requireNoHold() {
    if (holds.stand()) {
      throw LEGAL_HOLD_STANDS.because("法的保全のため消去できません");
    }
  }

  private void requireNotBegun() {
    if (stage instanceof Begun || stage instanceof Erased) {
      throw ERASURE_HAS_BEGUN.because("この来庁者の記録はすでに消去されています");
    }
  }
}
