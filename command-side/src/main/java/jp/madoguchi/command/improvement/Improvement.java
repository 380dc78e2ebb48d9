package jp.madoguchi.command.improvement;

import static jp.madoguchi.command.improvement.ImprovementRejection.HAPPENED_BEFORE_IT_WAS_RAISED;
import static jp.madoguchi.command.improvement.ImprovementRejection.IMPROVEMENT_IS_OPEN;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.Set;
import jp.madoguchi.command.improvement.ImprovementCommand.CiteFigures;
import jp.madoguchi.command.improvement.ImprovementCommand.CloseImprovement;
import jp.madoguchi.command.improvement.ImprovementCommand.DecideMeasure;
import jp.madoguchi.command.improvement.ImprovementCommand.RaiseImprovement;
import jp.madoguchi.command.improvement.ImprovementCommand.ReopenImprovement;
import jp.madoguchi.command.support.OfSections;
import jp.madoguchi.platform.rights.Matter;
import jp.madoguchi.platform.rights.Policy;
import jp.madoguchi.platform.rights.Scope;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.ImprovementId;
import jp.madoguchi.shared.improvement.ImprovementEvent;
import jp.madoguchi.shared.improvement.ImprovementEvent.FiguresCited;
import jp.madoguchi.shared.improvement.ImprovementEvent.ImprovementClosed;
import jp.madoguchi.shared.improvement.ImprovementEvent.ImprovementRaised;
import jp.madoguchi.shared.improvement.ImprovementEvent.ImprovementReopened;
import jp.madoguchi.shared.improvement.ImprovementEvent.MeasureDecided;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** 改善検討 — one thing that a section wants to become better, and what came of it (OP-02). */
@Aggregate
class Improvement implements OfSections {

  @AggregateIdentifier private ImprovementId id;

  private Set<DepartmentId> owner = Set.of();
  private Instant raisedAt = Instant.EPOCH;
  private Progress progress = Progress.NONE;

  Improvement() {
    // Axon starts here when it rebuilds an improvement from its events.
  }

  @CommandHandler
  Improvement(RaiseImprovement command) {
    apply(
        new ImprovementRaised(
            command.improvement(),
            command.title(),
            command.text(),
            command.department(),
            command.figures(),
            command.happenedAt()));
  }

  @CommandHandler
  int decide(DecideMeasure command) {
    requireNotBefore(command);
    progress.requireOpen();
    apply(
        new MeasureDecided(
            id, progress.measures() + 1, command.text(), command.dueOn(), command.happenedAt()));
    return progress.measures();
  }

  @CommandHandler
  void decide(CiteFigures command) {
    requireNotBefore(command);
    progress.requireOpen();
    apply(new FiguresCited(id, command.figures(), command.happenedAt()));
  }

  @CommandHandler
  void decide(CloseImprovement command) {
    requireNotBefore(command);
    if (progress.outcome() == command.outcome()) {
      return;
    }
    progress.requireOpen();
    progress.requireShown(command.outcome());
    apply(new ImprovementClosed(id, command.outcome(), command.note(), command.happenedAt()));
  }

  @CommandHandler
  void decide(ReopenImprovement command) {
    requireNotBefore(command);
    if (progress.outcome() == null) {
      throw IMPROVEMENT_IS_OPEN.because("この改善検討は終えていません");
    }
    apply(new ImprovementReopened(id, command.reason(), command.happenedAt()));
  }

  @EventSourcingHandler
  void evolve(ImprovementEvent event) {
    id = event.improvement();
    progress = progress.after(event);
    if (event instanceof ImprovementRaised raised) {
      owner = Set.of(raised.department());
      raisedAt = raised.happenedAt();
    }
  }

  @Override
  public Matter matter() {
    return new Matter(false, owner, owner);
  }

  /** It is about figures, and there for whoever sees those of the section. */
  @Override
  public Scope seenBy(Policy policy) {
    return policy.figures();
  }

  private void requireNotBefore(ImprovementCommand command) {
    if (command.happenedAt().isBefore(raisedAt)) {
      throw HAPPENED_BEFORE_IT_WAS_RAISED.because("課題の登録より前の日時は指定できません");
    }
  }
}
