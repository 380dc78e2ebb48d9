package jp.madoguchi.platform.privacy;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import jp.madoguchi.platform.privacy.kek.KeyEncryption;

/** 一台 — one process of the house, with a memory of its own. */
final class Node implements Ticker {

  final SubjectKeys keys;
  final Sealer sealer;
  final Rewrapping rewrapping;
  final SealingEndpoint endpoint;
  private final AtomicLong nanos = new AtomicLong();

  Node(DataSource postgres, KeyEncryption keks) {
    var table = new KeyTable(postgres);
    keys = new SubjectKeys(table, new KeyOwners(postgres), keks, this);
    sealer = new Sealer(keys);
    rewrapping = new Rewrapping(table, keks);
    endpoint = new SealingEndpoint(table, keks, rewrapping);
  }

  /** What it remembers grows older. */
  void passes(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  @Override
  public long read() {
    return nanos.get();
  }
}
