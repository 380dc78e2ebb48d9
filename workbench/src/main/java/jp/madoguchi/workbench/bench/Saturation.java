package jp.madoguchi.workbench.bench;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** As many calls as go through with so many callers at once. */
record Saturation(int callers, Duration time) {

  /** Calls a second. */
  double run(Runnable call) {
    var done = new LongAdder();
    var begun = System.nanoTime();
    var end = begun + time.toNanos();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var n = 0; n < callers; n++) {
        threads.execute(
            () -> {
              while (System.nanoTime() < end) {
                call.run();
                done.increment();
              }
            });
      }
    }
    return done.sum() * (double) TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - begun);
  }
}
