package jp.madoguchi.command.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.scheduling.TaskScheduler;

@DisplayName("見回り")
class RoundsConfigurationTest {

  @Test
  @DisplayName("長くかかる見回りは、ほかの見回りを待たせない")
  void a_round_that_takes_itselfholds_up_no_other() throws InterruptedException {
    try (var house = new AnnotationConfigApplicationContext(RoundsConfiguration.class)) {
      var scheduler = house.getBean(TaskScheduler.class);
      var others = new CountDownLatch(1);
      var itself = new CountDownLatch(1);
      scheduler.scheduleWithFixedDelay(() -> await(others, itself), Duration.ofMillis(1));
      scheduler.scheduleWithFixedDelay(others::countDown, Duration.ofMillis(1));

      assertThat(itself.await(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static void await(CountDownLatch others, CountDownLatch done) {
    try {
      others.await();
      done.countDown();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
