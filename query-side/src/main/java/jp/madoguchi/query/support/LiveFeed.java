package jp.madoguchi.query.support;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import jp.madoguchi.platform.access.Look;
import jp.madoguchi.platform.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Changes on their way to browsers ({@code text/event-stream}). The id of an event is its position
 * in the store; the last 10,000 are remembered, so that a browser that comes back gets what it
 * missed, or is told to {@code resync} when it was away too long.
 */
public final class LiveFeed<T> {

  private static final int REMEMBERED = 10_000;

  private final InstantSource clock;
  private final Deque<Change<T>> remembered = new ArrayDeque<>();
  private final Set<LiveReader<T>> readers = new HashSet<>();

  public LiveFeed(InstantSource clock) {
    this.clock = clock;
  }

  /** One change, at its position in the store. */
  record Change<T>(LivePosition position, T what) {}

  public synchronized void publish(long position, T what) {
    var change = new Change<>(next(position), what);
    if (remembered.size() == REMEMBERED) {
      remembered.removeFirst();
    }
    remembered.addLast(change);
    readers.removeIf(reader -> !reader.offer(change));
  }

  /** How many look. */
  public synchronized int watchers() {
    return readers.size();
  }

  /** Lets all browsers go, so that a server that stops need not wait for them. */
  public synchronized void end() {
    readers.forEach(LiveReader::end);
    readers.clear();
  }

  private LivePosition next(long position) {
    var last = remembered.peekLast();
    return last == null ? new LivePosition(position, 0) : last.position().next(position);
  }

  /**
   * Connects one browser.
   *
   * @param lastSeen the position it has seen ({@code Last-Event-ID}), or none to start now
   * @param show what this reader sees of a change: a named event, or nothing
   * @param proof until when it may go on
   * @param allowed whether they may still look; asked before anything is sent
   */
  public synchronized SseEmitter connect(
      @Nullable LivePosition lastSeen,
      Function<T, Optional<LiveEvent>> show,
      Duration heartbeat,
      SignedIn proof,
      BooleanSupplier allowed) {
    var look = Look.current();
    var reader =
        new LiveReader<T>(
            change -> look.during(() -> show.apply(change)), heartbeat, proof, clock, allowed);
    if (lastSeen != null) {
      missedSince(lastSeen)
          .ifPresentOrElse(missed -> missed.forEach(reader::offer), reader::resync);
    }
    readers.add(reader);
    return reader.start();
  }

  /** What came after that position, in the order in which it came; nothing if it is forgotten. */
  private Optional<List<Change<T>>> missedSince(LivePosition position) {
    var missed = new ArrayList<Change<T>>();
    for (var newest = remembered.descendingIterator(); newest.hasNext(); ) {
      var change = newest.next();
      if (change.position().equals(position)) {
        return Optional.of(missed.reversed());
      }
      missed.add(change);
    }
    return Optional.empty();
  }
}
