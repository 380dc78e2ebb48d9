package jp.madoguchi.projection.support;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Comparator;
import java.util.Optional;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.springframework.stereotype.Component;

/** How far the pages of this node have come, and what they could not digest. */
@Component
class PageProgress {

  private final EventProcessingConfiguration processing;
  private final EventStore store;

  PageProgress(EventProcessingConfiguration processing, EventStore store, MeterRegistry meters) {
    this.processing = processing;
    this.store = store;
    Gauge.builder("madoguchi.pages.behind", this, PageProgress::behind)
        .description("Facts in the store that the pages have not folded yet")
        .register(meters);
    Gauge.builder("madoguchi.pages.segments", this, PageProgress::segments)
        .description("Segments of the facts that this node folds")
        .register(meters);
    Gauge.builder("madoguchi.pages.dead.letters", this, PageProgress::deadLetters)
        .description("Lives whose facts wait in the dead-letter queue")
        .register(meters);
    Gauge.builder("madoguchi.pages.failing", this, progress -> progress.isFailing() ? 1 : 0)
        .description("1 while a segment of this node is in error and is tried again")
        .register(meters);
  }

  /** Facts between the slowest segment of this node and the head; 0 when it holds no segment. */
  long behind() {
    var head = positionOf(Optional.ofNullable(store.createHeadToken()));
    return Math.max(0, head - slowest().map(PageProgress::positionOf).orElse(head));
  }

  /** How many segments this node holds. */
  int segments() {
    return processor().map(streaming -> streaming.processingStatus().size()).orElse(0);
  }

  boolean isFailing() {
    return processor()
        .map(streaming -> streaming.processingStatus().values().stream())
        .filter(statuses -> statuses.anyMatch(EventTrackerStatus::isErrorState))
        .isPresent();
  }

  /** How many lives have facts in the dead-letter queue. */
  long deadLetters() {
    return processing
        .deadLetterQueue(PageProcessing.PAGES)
        .map(SequencedDeadLetterQueue::amountOfSequences)
        .orElse(0L);
  }

  /**
   * Tries the dead letters of one life again.
   *
   * @return whether there was one, and it went well
   */
  boolean retryOne() {
    return processing
        .sequencedDeadLetterProcessor(PageProcessing.PAGES)
        .map(letters -> letters.processAny())
        .orElse(false);
  }

  private Optional<Optional<TrackingToken>> slowest() {
    return processor().stream()
        .flatMap(streaming -> streaming.processingStatus().values().stream())
        .map(status -> Optional.ofNullable(status.getTrackingToken()))
        .min(Comparator.comparingLong(PageProgress::positionOf));
  }

  private Optional<StreamingEventProcessor> processor() {
    return processing.eventProcessor(PageProcessing.PAGES, StreamingEventProcessor.class);
  }

  private static long positionOf(Optional<TrackingToken> token) {
    return token
        .map(WrappedToken::unwrapLowerBound)
        .map(reached -> reached.position().orElse(-1))
        .orElse(-1L);
  }
}
