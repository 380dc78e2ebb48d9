package jp.madoguchi.command.knowledge;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import jp.madoguchi.shared.id.ThesaurusId;
import jp.madoguchi.shared.knowledge.Synonym;
import jp.madoguchi.shared.knowledge.ThesaurusEvent.ThesaurusRevised;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** 類語辞典 — residents' words and officials' words; a fact tells what came in and what went. */
@Aggregate
class CityThesaurus {

  @SuppressWarnings("UnusedVariable") // Axon reads it.
  @AggregateIdentifier
  private ThesaurusId id;

  private List<Synonym> state = List.of();

  CityThesaurus() {
    // Axon starts here when it rebuilds the thesaurus from its events.
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(ReviseThesaurus command) {
    var asked = command.synonyms().stream().map(SynonymRow::asFact).toList();
    var added = asked.stream().filter(synonym -> !state.contains(synonym)).toList();
    var removed = state.stream().filter(synonym -> !asked.contains(synonym)).toList();
    if (!added.isEmpty() || !removed.isEmpty()) {
      apply(new ThesaurusRevised(command.thesaurus(), added, removed));
    }
  }

  @EventSourcingHandler
  void evolve(ThesaurusRevised event) {
    id = event.thesaurus();
    state = event.after(state);
  }
}
