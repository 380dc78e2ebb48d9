package jp.madoguchi.workbench.http;

import java.util.concurrent.TimeUnit;
import org.HdrHistogram.ConcurrentHistogram;

/** How long calls took, in a histogram that forgets no outlier. */
public final class Latencies {

  private static final long LONGEST = TimeUnit.MINUTES.toMicros(2);

  private final ConcurrentHistogram micros = new ConcurrentHistogram(LONGEST, 3);

  public void record(long nanos) {
    micros.recordValue(Math.clamp(TimeUnit.NANOSECONDS.toMicros(nanos), 1, LONGEST));
  }

  public long count() {
    return micros.getTotalCount();
  }

  /** In milliseconds; 100 is the longest. */
  public double percentile(double percent) {
    return count() == 0 ? 0 : micros.getValueAtPercentile(percent) / 1_000.0;
  }
}
