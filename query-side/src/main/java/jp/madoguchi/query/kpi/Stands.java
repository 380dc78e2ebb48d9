package jp.madoguchi.query.kpi;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import jp.madoguchi.projection.support.Reached;
import jp.madoguchi.projection.support.Reached.Mark;
import org.jspecify.annotations.Nullable;

/**
 * 現在高 — how far the pages had come before rows of some age were looked at: so such rows tell at
 * least that.
 */
final class Stands {

  private static final long OLDEST = Duration.ofMillis(1_500).toNanos();

  private final Reached reached;
  private final Clock clock;
  private volatile @Nullable Stand latest;

  Stands(Reached reached, Clock clock) {
    this.reached = reached;
    this.clock = clock;
  }

  /**
   * @param at as {@link System#nanoTime()} counts
   */
  record Stand(Mark mark, Instant asOf, long at) {}

  /** Of at most a second and a half ago. */
  Stand latest() {
    var known = latest;
    return known == null || System.nanoTime() - known.at() > OLDEST ? isLatest(now()) : known;
  }

  /** That of now; it is the latest when rows of its age are at hand. */
  Stand now() {
    return new Stand(reached.mark(), clock.instant(), System.nanoTime());
  }

  /** Unless a newer one is known by now, which then is the one: figures never step back. */
  synchronized Stand isLatest(Stand stand) {
    var known = latest;
    var newest = known == null || stand.at() - known.at() > 0 ? stand : known;
    latest = newest;
    return newest;
  }
}
