package jp.madoguchi.command.catalog;

import static jp.madoguchi.command.catalog.CatalogRejection.EFFECTIVE_BEFORE_THE_LAST_PUBLICATION;
import static jp.madoguchi.command.catalog.CatalogRejection.EXTENSION_IS_IMPOSSIBLE;
import static jp.madoguchi.command.catalog.CatalogRejection.PROCEDURE_IS_NOT_PUBLISHED;
import static jp.madoguchi.command.catalog.CatalogRejection.PROCEDURE_IS_RETIRED;
import static jp.madoguchi.command.catalog.CatalogRejection.REVISION_ALREADY_PUBLISHED;
import static jp.madoguchi.command.catalog.CatalogRejection.REVISION_IS_UNKNOWN;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import jp.madoguchi.command.catalog.CatalogCommand.AddProcedure;
import jp.madoguchi.command.catalog.CatalogCommand.DraftRevision;
import jp.madoguchi.command.catalog.CatalogCommand.ExtendDueRule;
import jp.madoguchi.command.catalog.CatalogCommand.PublishRevision;
import jp.madoguchi.command.catalog.CatalogCommand.RetireProcedure;
import jp.madoguchi.shared.catalog.CatalogEvent;
import jp.madoguchi.shared.catalog.CatalogEvent.DueRuleExtended;
import jp.madoguchi.shared.catalog.CatalogEvent.ProcedureRetired;
import jp.madoguchi.shared.catalog.CatalogEvent.RevisionDrafted;
import jp.madoguchi.shared.catalog.CatalogEvent.RevisionPublished;
import jp.madoguchi.shared.catalog.Procedure;
import jp.madoguchi.shared.catalog.ProcedureRevision;
import jp.madoguchi.shared.id.ProcedureId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** 手続の種類 — one procedure of the catalog; what was published is never changed, only followed. */
@Aggregate
class CatalogProcedure {

  private static final int LONGEST_EXTENSION = 250;

  @AggregateIdentifier private ProcedureId id;
  private Procedure state = Procedure.UNWRITTEN;

  CatalogProcedure() {
    // Axon starts here when it rebuilds a procedure from its events.
  }

  @CommandHandler
  CatalogProcedure(AddProcedure command) {
    var procedure = command.procedure();
    apply(new RevisionDrafted(procedure, command.definition().numbered(procedure, 1)));
  }

  @CommandHandler
  int decide(DraftRevision command) {
    requireNotRetired();
    var last = state.revisions().size();
    var asked = command.definition();
    if (state.publicationOf(last).isEmpty() && isLast(asked.numbered(id, last))) {
      return last;
    }
    apply(new RevisionDrafted(id, asked.numbered(id, last + 1)));
    return last + 1;
  }

  @CommandHandler
  void decide(PublishRevision command) {
    requireNotRetired();
    var asked = new RevisionPublished(id, command.revision(), command.effectiveFrom());
    if (state.publications().contains(asked)) {
      return;
    }
    requirePublishable(asked);
    apply(asked);
  }

  @CommandHandler
  void decide(ExtendDueRule command) {
    requireNotRetired();
    if (state.publications().isEmpty()) {
      throw PROCEDURE_IS_NOT_PUBLISHED.because("この手続はまだ公開されていません");
    }
    var asked = extensionAskedBy(command);
    requirePossible(asked);
    if (!state.extensions().contains(asked)) {
      apply(asked);
    }
  }

  @CommandHandler
  void decide(RetireProcedure command) {
    if (command.from().equals(state.retiredFrom())) {
      return;
    }
    requireNotRetired();
    apply(new ProcedureRetired(id, command.from()));
  }

  @EventSourcingHandler
  void evolve(CatalogEvent event) {
    id = event.procedure();
    state = state.after(event);
  }

  private boolean isLast(ProcedureRevision revision) {
    return state.revisions().getLast().equals(revision);
  }

  private void requireNotRetired() {
    if (state.retiredFrom() != null) {
      throw PROCEDURE_IS_RETIRED.because("この手続は廃止されています");
    }
  }

  private void requirePublishable(RevisionPublished asked) {
    if (state.revision(asked.revision()).isEmpty()) {
      throw REVISION_IS_UNKNOWN.because("第%d版はありません", asked.revision());
    }
    if (state.publicationOf(asked.revision()).isPresent()) {
      throw REVISION_ALREADY_PUBLISHED.because("第%d版はすでに公開されています", asked.revision());
    }
    var last = state.lastPublication();
    if (last.isPresent() && asked.effectiveFrom().isBefore(last.get().effectiveFrom())) {
      throw EFFECTIVE_BEFORE_THE_LAST_PUBLICATION.because(
          "直近に公開された版の施行日（%s）より前の日は指定できません", last.get().effectiveFrom());
    }
  }

  private DueRuleExtended extensionAskedBy(ExtendDueRule command) {
    return new DueRuleExtended(
        id,
        command.workingDays(),
        command.openedFrom(),
        command.openedTo(),
        command.reason().value());
  }

  private static void requirePossible(DueRuleExtended asked) {
    if (asked.workingDays() < 1 || asked.workingDays() > LONGEST_EXTENSION) {
      throw EXTENSION_IS_IMPOSSIBLE.because("延長は1日以上%d日以内です", LONGEST_EXTENSION);
    }
    if (asked.openedTo() != null && asked.openedTo().isBefore(asked.openedFrom())) {
      throw EXTENSION_IS_IMPOSSIBLE.because("対象期間の終わりが始まりより前です");
    }
  }
}
