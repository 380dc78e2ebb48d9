package jp.madoguchi.projection.support;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The pages that one batch of facts has touched so far. */
final class Batch {

  private static final String RESOURCE = Batch.class.getName();

  private final List<Message<?>> messages;
  private final Set<String> lives;
  private final Map<Pages<?>, Touched<?>> touched = new HashMap<>();
  private @Nullable Known known;

  private Batch(Collection<? extends Message<?>> messages) {
    this.messages = List.copyOf(messages);
    this.lives = livesIn(this.messages);
  }

  static Batch of(UnitOfWork<?> unit) {
    return unit.root().getOrComputeResource(RESOURCE, _ -> new Batch(messagesIn(unit.root())));
  }

  /** The fact that was read last, so that every page it changes need not read it again. */
  private record Known(String fact, Recorded recorded) {}

  Recorded recorded(DomainEventMessage<?> fact) {
    var read = known;
    if (read == null || !read.fact().equals(fact.getIdentifier())) {
      read = new Known(fact.getIdentifier(), Recording.of(fact));
      known = read;
    }
    return read.recorded();
  }

  List<Message<?>> messages() {
    return messages;
  }

  boolean endsWith(Message<?> message) {
    return messages.getLast() == message;
  }

  @SuppressWarnings("unchecked") // Pages<P> are only ever put beside a Touched<P>.
  <P extends Page> Touched<P> pagesOf(
      Pages<P> pages, Consumer<Set<String>> before, Consumer<Collection<P>> after) {
    return (Touched<P>)
        touched.computeIfAbsent(
            pages,
            _ -> {
              before.accept(lives);
              return Touched.loaded(pages, lives, after);
            });
  }

  void save() {
    touched.values().forEach(Touched::save);
    touched.clear();
  }

  private static Set<String> livesIn(List<Message<?>> messages) {
    return messages.stream()
        .filter(DomainEventMessage.class::isInstance)
        .map(message -> ((DomainEventMessage<?>) message).getAggregateIdentifier())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Collection<? extends Message<?>> messagesIn(UnitOfWork<?> unit) {
    return unit instanceof BatchingUnitOfWork<?> batch
        ? batch.getMessages()
        : List.of(unit.getMessage());
  }

  /** Pages of one kind: as they were loaded, and as they have become. */
  static final class Touched<P extends Page> {

    private final Pages<P> pages;
    private final Map<String, P> known;
    private final Consumer<Collection<P>> after;
    private final Map<String, P> changed = new HashMap<>();
    private final Map<String, P> amended = new HashMap<>();

    private Touched(Pages<P> pages, Map<String, P> known, Consumer<Collection<P>> after) {
      this.pages = pages;
      this.known = known;
      this.after = after;
    }

    private static <P extends Page> Touched<P> loaded(
        Pages<P> pages, Set<String> lives, Consumer<Collection<P>> after) {
      return new Touched<>(pages, pages.load(lives), after);
    }

    @Nullable P get(String life) {
      return known.get(life);
    }

    /** A page of any life, whether or not this batch tells of it. */
    @Nullable P find(String life) {
      return known.computeIfAbsent(life, _ -> pages.load(List.of(life)).get(life));
    }

    void put(String life, P page) {
      known.put(life, page);
      changed.put(life, page);
    }

    /** The page has become another, and has seen no further fact of its life. */
    void putAmended(String life, P page) {
      known.put(life, page);
      amended.put(life, page);
    }

    private void save() {
      if (!changed.isEmpty()) {
        pages.save(changed.values());
      }
      amended.keySet().removeAll(changed.keySet());
      if (!amended.isEmpty()) {
        pages.saveAmended(amended.values());
      }
      after.accept(known.values());
    }
  }
}
