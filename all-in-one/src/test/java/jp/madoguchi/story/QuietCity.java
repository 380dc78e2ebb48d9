package jp.madoguchi.story;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Stories share one city and its clock: before those of a class begin, what came due by the clock
 * of earlier ones has been said, and all pages show it.
 */
final class QuietCity implements TestExecutionListener {

  @Override
  public void beforeTestClass(TestContext stories) {
    isQuiet(stories.getApplicationContext());
  }

  /** Nothing happens any more. */
  static void isQuiet(ApplicationContext city) {
    var last = new AtomicLong();
    await()
        .atMost(Duration.ofMinutes(2))
        .during(Duration.ofMillis(400))
        .until(
            () -> {
              var head = head(city);
              return last.getAndSet(head) == head && isCaughtUp(city);
            });
  }

  /** The pages show everything that has been said. */
  static boolean isCaughtUp(ApplicationContext city) {
    var head = head(city);
    var segments = pages(city).processingStatus().values();
    return segments.stream()
                .mapToDouble(segment -> 1.0 / (segment.getSegment().getMask() + 1))
                .sum()
            == 1.0
        && segments.stream().allMatch(segment -> segment.getCurrentPosition().orElse(-1) >= head);
  }

  static StreamingEventProcessor pages(ApplicationContext city) {
    return city.getBean(EventProcessingConfiguration.class)
        .eventProcessor("pages", StreamingEventProcessor.class)
        .orElseThrow();
  }

  private static long head(ApplicationContext city) {
    return position(city.getBean(EventStore.class).createHeadToken());
  }

  private static long position(TrackingToken token) {
    return token.position().orElse(0);
  }
}
