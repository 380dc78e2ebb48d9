package jp.madoguchi.command.proof;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import jp.madoguchi.platform.proof.FactTable;
import jp.madoguchi.proof.tree.StoredFact;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * 先読み — while some facts become leaves, those that come next are read. What is committed between
 * the two after it was read is a gap to the follower, as anything else that comes late.
 */
@Component
class ReadAhead {

  private final FactTable facts;
  private @Nullable Reading next;

  private record Reading(long after, FutureTask<List<StoredFact>> facts) {}

  ReadAhead(FactTable facts) {
    this.facts = facts;
  }

  /**
   * The next facts after that position, in order.
   *
   * @throws DataAccessException if they cannot be read
   */
  synchronized List<StoredFact> after(long position, int limit) {
    var read =
        readAhead(position)
            .filter(some -> some.size() == limit)
            .orElseGet(() -> facts.after(position, limit));
    if (read.size() == limit) {
      begin(read.getLast().position(), limit);
    }
    return read;
  }

  /** A last handful that was read some time ago is not all that there is now. */
  private Optional<List<StoredFact>> readAhead(long position) {
    var reading = Optional.ofNullable(next).filter(some -> some.after() == position);
    next = null;
    return reading.map(some -> taken(some.facts()));
  }

  private void begin(long position, int limit) {
    var task = new FutureTask<>(() -> facts.after(position, limit));
    Thread.ofVirtual().name("proof-read-ahead").start(task);
    next = new Reading(position, task);
  }

  private static List<StoredFact> taken(FutureTask<List<StoredFact>> facts) {
    try {
      return facts.get();
    } catch (ExecutionException e) {
      throw new DataAccessResourceFailureException("The next facts cannot be read", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DataAccessResourceFailureException("Interrupted", e);
    }
  }
}
