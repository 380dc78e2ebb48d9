package jp.madoguchi.workbench.bench;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import jp.madoguchi.workbench.http.Latencies;

/**
 * Load that does not wait for answers: people come when they come. A call counts from the moment it
 * was due, so that whoever had to queue before it was even sent is counted too.
 */
record OpenLoop(double perSecond, Duration time) {

  /** Latencies of all calls; it returns when the last is answered. */
  Latencies run(Runnable call) {
    return run(
        () -> {
          call.run();
          return true;
        });
  }

  /**
   * @param call answers whether it counts
   */
  Latencies run(Supplier<Boolean> call) {
    var latencies = new Latencies();
    var begun = System.nanoTime();
    var count = Math.round(perSecond * time.toMillis() / 1_000);
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var n = 0L; n < count; n++) {
        var due = begun + Math.round(n * TimeUnit.SECONDS.toNanos(1) / perSecond);
        awaitMoment(due);
        callers.execute(
            () -> {
              if (call.get()) {
                latencies.record(System.nanoTime() - due);
              }
            });
      }
    }
    return latencies;
  }

  private static void awaitMoment(long due) {
    try {
      TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
