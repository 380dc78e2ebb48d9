package jp.madoguchi.platform.privacy;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Gatherers;
import jp.madoguchi.platform.privacy.KeyTable.Rewrapped;
import jp.madoguchi.platform.privacy.kek.KeyEncryption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * 包み直し — every data key is wrapped by the primary key-encryption key, while the city runs. Whatever
 * interrupts it, each key is wrapped by one or by the other: it is begun again for the rest.
 */
@Component
class Rewrapping {

  private static final Logger LOG = LoggerFactory.getLogger(Rewrapping.class);
  private static final int HANDFUL = 1_000;

  /** A KMS answers each key singly, and slowly. */
  private static final int AT_ONCE = 16;

  private final KeyTable table;
  private final KeyEncryption keks;
  private final AtomicBoolean running = new AtomicBoolean();

  Rewrapping(KeyTable table, KeyEncryption keks) {
    this.table = table;
    this.keks = keks;
  }

  boolean isRunning() {
    return running.get();
  }

  /** Begins it, unless it is under way. */
  void begin() {
    if (running.compareAndSet(false, true)) {
      Thread.ofVirtual().name("rewrapping").start(this::untilDone);
    }
  }

  private void untilDone() {
    try {
      LOG.info("Wrapped {} keys with {}", all(), keks.primary());
    } catch (RuntimeException e) {
      LOG.error("The keys are not all wrapped anew: ask for it again", e);
    } finally {
      running.set(false);
    }
  }

  /** How many keys were wrapped anew. */
  long all() {
    var done = 0L;
    var rows = table.wrappedOtherwise(keks.primary(), "", HANDFUL);
    while (!rows.isEmpty()) {
      table.rewrap(
          rows.stream().gather(Gatherers.mapConcurrent(AT_ONCE, this::rewrapped)).toList());
      done += rows.size();
      rows = table.wrappedOtherwise(keks.primary(), rows.getLast().subject(), HANDFUL);
    }
    return done;
  }

  private Rewrapped rewrapped(KeyRow row) {
    var old = row.requireKey();
    return new Rewrapped(
        row.subject(), old.kek(), keks.wrap(row.subject(), keks.unwrap(row.subject(), old)));
  }
}
