package jp.madoguchi.query.kpi;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import jp.madoguchi.platform.access.Look;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.platform.rights.RightsRegister;
import jp.madoguchi.platform.signin.SignedIn;
import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.query.support.LiveEvent;
import jp.madoguchi.query.support.LiveFeed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * KPIの中継 — every second it has at hand the rows that were asked for lately, computes again what is
 * watched, and sends it when it has become another. Whoever leaves a screen open for a day has
 * looked once: counted as often as a screen asks, looks would tell of screens and not of people.
 */
@Component
class KpiFeed implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(KpiFeed.class);
  private static final long EVERY_MILLIS = 1_000;
  private static final int MOST_DAYS = 31;
  private static final int MOST_WATCHERS = 100;
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private final Kpis kpis;
  private final RightsRegister register;
  private final LiveFeed<Long> feed;
  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("kpi-feed").factory());
  private volatile boolean running;

  KpiFeed(Kpis kpis, RightsRegister register, Clock clock) {
    this.kpis = kpis;
    this.register = register;
    this.feed = new LiveFeed<>(clock);
  }

  @Override
  public void start() {
    running = true;
    rounds.scheduleWithFixedDelay(this::round, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  @Override
  public void stop() {
    running = false;
    rounds.shutdownNow();
    feed.end();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Browsers are let go before the server waits for them. */
  @Override
  public int getPhase() {
    return DEFAULT_PHASE - 100;
  }

  /** A round that throws would be the last one. */
  private void round() {
    try {
      kpis.freshen();
      if (feed.watchers() > 0) {
        feed.publish(0, System.nanoTime());
      }
    } catch (RuntimeException e) {
      LOG.warn("Rows or figures could not be read anew; it will be tried again", e);
    }
  }

  /**
   * @throws RequestRefused as {@link Kpis#answer} does, if it cannot be answered to begin with; 422
   *     if it is about more than a month, 503 if a hundred watch already
   */
  SseEmitter connect(Question question, KpiReach reach, Caller caller, SignedIn proof) {
    requireWithinBounds(question);
    Look.current().atRows(kpis.answer(question, reach).figures().size());
    var last = new AtomicReference<KpiAnswer>();
    return feed.connect(
        null,
        _ -> changed(question, reach, last),
        HEARTBEAT,
        proof,
        register.stillStandsAs(caller));
  }

  private void requireWithinBounds(Question question) {
    if (DAYS.between(question.from(), question.to()) >= MOST_DAYS) {
      throw Metrics.refused("QUESTION_IS_IMPOSSIBLE", "変わるたびに受け取れるのは、%d日までです".formatted(MOST_DAYS));
    }
    if (feed.watchers() >= MOST_WATCHERS) {
      throw new RequestRefused(
          HttpStatus.SERVICE_UNAVAILABLE, "TOO_MANY_WATCH", "いま受け取っている画面が多すぎます。少し待ってからやり直してください");
    }
  }

  private Optional<LiveEvent> changed(
      Question question, KpiReach reach, AtomicReference<KpiAnswer> last) {
    try {
      var answer = kpis.answer(question, reach);
      var before = last.getAndSet(answer);
      return before != null && before.saysTheSameAs(answer)
          ? Optional.empty()
          : Optional.of(new LiveEvent("figures", answer));
    } catch (RequestRefused _) {
      return Optional.empty(); // Rows that are not at hand now are counted in the next round.
    }
  }
}
