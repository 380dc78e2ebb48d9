package jp.madoguchi.platform.stores;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.jspecify.annotations.Nullable;

/**
 * The store in PostgreSQL, whose readers look often. A pooled processor whose stream cannot call it
 * back looks for new facts twice a second only; this stream calls it back every few milliseconds,
 * for a look into memory.
 */
final class PromptEventStore extends EmbeddedEventStore {

  private static final long EVERY_MILLIS = 20;

  private final ScheduledExecutorService bell =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("facts-bell").factory());

  PromptEventStore(Builder builder) {
    super(builder);
  }

  @Override
  public TrackingEventStream openStream(@Nullable TrackingToken after) {
    return new Prompt(super.openStream(after));
  }

  private final class Prompt implements TrackingEventStream {

    private final TrackingEventStream stream;
    private volatile @Nullable Future<?> ringing;

    Prompt(TrackingEventStream stream) {
      this.stream = stream;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
      ringing =
          bell.scheduleWithFixedDelay(callback, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
      return true;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
      return stream.peek();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
      return stream.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
      return stream.nextAvailable();
    }

    @Override
    public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
      stream.skipMessagesWithPayloadTypeOf(ignored);
    }

    @Override
    public void close() {
      var bellOfThisStream = ringing;
      if (bellOfThisStream != null) {
        bellOfThisStream.cancel(false);
      }
      stream.close();
    }
  }
}
