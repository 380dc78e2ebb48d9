package jp.madoguchi.projection.support;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** The pages that one batch of facts has touched so far. */
final class Batch {

  private static final String RESOURCE = Batch.class.getName();

  private final Set<String> lives;
  private final Map<Pages<?>, Touched<?>> touched = new HashMap<>();

  private Batch(Set<String> lives) {
    this.lives = lives;
  }

  static Batch of(UnitOfWork<?> unit) {
    return unit.root().getOrComputeResource(RESOURCE, _ -> new Batch(livesIn(unit.root())));
  }

  @SuppressWarnings("unchecked") // Pages<P> are only ever put beside a Touched<P>.
  <P extends Page> Touched<P> pagesOf(Pages<P> pages) {
    return (Touched<P>) touched.computeIfAbsent(pages, _ -> Touched.loaded(pages, lives));
  }

  void save() {
    touched.values().forEach(Touched::save);
    touched.clear();
  }

  private static Set<String> livesIn(UnitOfWork<?> unit) {
    var lives = new HashSet<String>();
    messagesOf(unit).stream()
        .filter(DomainEventMessage.class::isInstance)
        .map(message -> ((DomainEventMessage<?>) message).getAggregateIdentifier())
        .forEach(lives::add);
    return lives;
  }

  static Collection<? extends Message<?>> messagesOf(UnitOfWork<?> unit) {
    return unit instanceof BatchingUnitOfWork<?> batch
        ? batch.getMessages()
        : List.of(unit.getMessage());
  }

  /** Pages of one kind: as they were loaded, and as they have become. */
  static final class Touched<P extends Page> {

    private final Pages<P> pages;
    private final Map<String, P> known;
    private final Map<String, P> changed = new HashMap<>();

    private Touched(Pages<P> pages, Map<String, P> known) {
      this.pages = pages;
      this.known = known;
    }

    private static <P extends Page> Touched<P> loaded(Pages<P> pages, Set<String> lives) {
      return new Touched<>(pages, pages.load(lives));
    }

    @org.jspecify.annotations.Nullable
    P get(String life) {
      return known.get(life);
    }

    void put(String life, P page) {
      known.put(life, page);
      changed.put(life, page);
    }

    private void save() {
      if (!changed.isEmpty()) {
        pages.save(changed.values());
      }
    }
  }
}
