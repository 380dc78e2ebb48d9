package jp.madoguchi.workbench.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;

class OpenLoopTest {

  private final ReentrantLock oneAtATime = new ReentrantLock();

  @Test
  void counts_the_queue_that_a_slow_server_makes() {
    var latencies = new OpenLoop(100, Duration.ofMillis(500)).run(this::twentyMilliseconds);

    assertThat(latencies.count()).isEqualTo(50);
    assertThat(latencies.percentile(99)).isGreaterThan(300);
  }

  private void twentyMilliseconds() {
    oneAtATime.lock();
    try {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    } finally {
      oneAtATime.unlock();
    }
  }
}
