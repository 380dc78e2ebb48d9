package jp.madoguchi.platform.access;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.madoguchi.shared.access.AccessFact;

/**
 * 閲覧記録簿 — takes what is to be put on record, and returns once it is on the disk. One writer commits
 * for all: what came while it was at the last commit goes into the next one together, so that many
 * who look at once wait for one commit and not for each other's.
 *
 * <p>Whoever refuses a sign-in calls {@code tryToRecord(new SignInFailed(…))}: nothing is shown
 * then, so that a log which cannot be written is no reason to answer otherwise.
 */
public final class AccessLog implements AutoCloseable {

  private static final int MOST_AT_ONCE = 500;
  private static final int MOST_WAITING = 20_000;

  private final AccessFacts kept;
  private final AccessMeter meter;
  private final Duration patience;
  private final BlockingQueue<Entry> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final Thread writer;
  private volatile boolean open = true;

  /**
   * @param patience nobody waits longer than that for a look to be on record
   */
  AccessLog(AccessFacts kept, AccessMeter meter, Duration patience) {
    this.patience = patience;
    this.kept = kept;
    this.meter = meter;
    this.writer = Thread.ofPlatform().daemon().name("access-log").start(this::write);
  }

  /** What is to be recorded, and who waits for it. */
  private record Entry(AccessFact fact, CompletableFuture<Boolean> done) {}

  /**
   * Puts a fact on record.
   *
   * @throws LookNotRecorded if it could not be, within a few seconds
   */
  public void record(AccessFact fact) {
    var begun = System.nanoTime();
    var entry = new Entry(fact, new CompletableFuture<>());
    try {
      if (!open || !waiting.offer(entry)) {
        throw new TimeoutException("Too many wait for the access log");
      }
      entry.done().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      meter.waited(System.nanoTime() - begun);
    } catch (ExecutionException e) {
      throw notRecorded(Objects.requireNonNullElse(e.getCause(), e));
    } catch (TimeoutException e) {
      entry.done().cancel(false);
      throw notRecorded(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw notRecorded(e);
    }
  }

  /** Puts on record that nothing was shown; without it, nothing is shown just the same. */
  public void tryToRecord(AccessFact fact) {
    try {
      record(fact);
    } catch (LookNotRecorded e) {
      // It was counted, and told to the operator.
    }
  }

  int waiting() {
    return waiting.size();
  }

  private LookNotRecorded notRecorded(Throwable cause) {
    meter.failed(cause);
    return new LookNotRecorded(cause);
  }

  private void write() {
    var batch = new ArrayList<Entry>(MOST_AT_ONCE);
    while (open || !waiting.isEmpty()) {
      try {
        var first = waiting.poll(1, TimeUnit.SECONDS);
        if (first != null) {
          batch.add(first);
          waiting.drainTo(batch, MOST_AT_ONCE - 1);
          commit(batch);
          batch.clear();
        }
      } catch (InterruptedException e) {
        open = false;
      }
    }
  }

  private void commit(List<Entry> batch) {
    // Whoever gave up has shown nothing.
    var wanted = batch.stream().filter(entry -> !entry.done().isDone()).toList();
    try {
      kept.append(wanted.stream().map(Entry::fact).toList());
      meter.committed(wanted.size());
      wanted.forEach(entry -> entry.done().complete(true));
    } catch (RuntimeException e) {
      wanted.forEach(entry -> entry.done().completeExceptionally(e));
    }
  }

  /** What waits is still written; then the writer goes. */
  @Override
  public void close() throws InterruptedException {
    open = false;
    writer.interrupt();
    writer.join(patience);
  }
}
