package jp.madoguchi.query.support;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Follows the store from its head, in store order, for the live feeds: every process sees every
 * fact, whichever process handled it.
 */
@Component
public class FactFollower implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(FactFollower.class);
  private static final int LOOK_MILLIS = 250;
  private static final long BREAK_SECONDS = 1;

  private final EventStore store;
  private final List<FactListener> listeners;
  private volatile boolean running;
  private @Nullable TrackingToken reached;

  FactFollower(EventStore store, List<FactListener> listeners) {
    this.store = store;
    this.listeners = listeners;
  }

  /** Hears facts as they are stored, one after the other. */
  public interface FactListener {

    /**
     * @param position where the fact stands in the store
     */
    void hear(long position, DomainEventMessage<?> fact);

    /** There is nothing more to hear from this process. */
    void end();
  }

  @Override
  public void start() {
    running = true;
    reached = store.createHeadToken();
    Thread.ofVirtual().name("fact-follower").start(this::follow);
  }

  @Override
  public void stop() {
    running = false;
    listeners.forEach(FactListener::end);
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** After the event store is up, before requests come in. */
  @Override
  public int getPhase() {
    return DEFAULT_PHASE - 100;
  }

  private void follow() {
    while (running) {
      try (var stream = store.openStream(reached)) {
        while (running) {
          if (stream.hasNextAvailable(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            tell(stream.nextAvailable());
          }
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        running = false;
      } catch (RuntimeException e) {
        lost(e);
      }
    }
  }

  private void tell(TrackedEventMessage<?> message) {
    reached = message.trackingToken();
    if (message instanceof DomainEventMessage<?> fact) {
      var position = message.trackingToken().position().orElse(0);
      listeners.forEach(listener -> listener.hear(position, fact));
    }
  }

  /** A store that closes while the house closes is not lost. */
  private void lost(RuntimeException e) {
    if (running) {
      LOG.warn("The live feeds lost the store at {} and look for it again", reached, e);
      rest();
    }
  }

  private void rest() {
    try {
      TimeUnit.SECONDS.sleep(BREAK_SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      running = false;
    }
  }
}
