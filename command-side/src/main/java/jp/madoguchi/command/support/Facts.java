package jp.madoguchi.command.support;

import java.util.List;
import jp.madoguchi.shared.id.Identifier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Reads the facts of any life straight from the store: for what the edge must know before it asks,
 * such as whether a section exists or which revision is in force.
 */
@Component
public class Facts {

  private final EventStore store;

  Facts(EventStore store) {
    this.store = store;
  }

  /** The facts of that life in order; none if there is no such life. */
  public <E> List<E> of(Identifier life, Class<E> type) {
    return since(life, 0).stream()
        .map(DomainEventMessage::getPayload)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  /** Whether anything ever happened under that name. */
  public boolean exist(Identifier life) {
    return store.lastSequenceNumberFor(life.value()).isPresent();
  }

  /** How many facts there are of that life. */
  public int count(Identifier life) {
    return store.lastSequenceNumberFor(life.value()).map(last -> last.intValue() + 1).orElse(0);
  }

  /** The facts of that life in order, with who made them and when. */
  public List<? extends DomainEventMessage<?>> recorded(Identifier life) {
    return since(life, 0);
  }

  List<? extends DomainEventMessage<?>> since(Identifier life, long sequence) {
    return store.readEvents(life.value(), sequence).asStream().toList();
  }
}
