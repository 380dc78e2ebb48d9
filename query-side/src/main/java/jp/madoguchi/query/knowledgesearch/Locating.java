package jp.madoguchi.query.knowledgesearch;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.madoguchi.platform.consultation.LocatePassages;
import jp.madoguchi.platform.consultation.LocatePassages.Located;
import jp.madoguchi.platform.consultation.Meaning;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 位置付け — asks the side that has the way out where passages lie by their meaning, behind everybody's
 * back. Whoever gives no answer, for whatever reason, is asked again later; words find meanwhile.
 */
@Component
class Locating {

  private static final Logger LOG = LoggerFactory.getLogger(Locating.class);
  private static final long EVERY_SECONDS = 10;
  private static final long PATIENCE_SECONDS = 60;

  private final QueryGateway gateway;
  private final LivingIndex index;
  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofVirtual().name("knowledge-meanings").factory());

  Locating(QueryGateway gateway, LivingIndex index) {
    this.gateway = gateway;
    this.index = index;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    rounds.scheduleWithFixedDelay(this::round, 0, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  /** A round that throws would be the last one. */
  private void round() {
    try {
      index.meanings().fill(this::passages);
    } catch (RuntimeException e) {
      LOG.warn("Passages could not be placed; they will be tried again", e);
    }
  }

  @PreDestroy
  void stop() {
    rounds.shutdownNow();
  }

  /** No answer, too, where nothing carries queries to the other side. */
  private Optional<List<Meaning>> passages(List<String> texts) {
    try {
      return gateway
          .query(new LocatePassages(texts), ResponseTypes.optionalInstanceOf(Located.class))
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
          .map(Located::meanings);
    } catch (ExecutionException | TimeoutException | RuntimeException e) {
      LOG.debug("Nobody says where texts lie: {}", e.getClass().getSimpleName());
      return Optional.empty();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
