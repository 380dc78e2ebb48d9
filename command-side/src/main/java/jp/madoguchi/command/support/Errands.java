package jp.madoguchi.command.support;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import jp.madoguchi.command.support.OpenErrands.OpenErrand;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 用件の処理 — does each errand on a thread of its own, so that a slow one holds up nobody else. It
 * stands in the index until it is done: a node that dies in the middle leaves it to the next.
 *
 * @param <I> what names one
 */
public final class Errands<I> {

  private static final Logger LOG = LoggerFactory.getLogger(Errands.class);
  private static final int AT_ONCE = 64;
  private static final int PATIENCE = 5;

  private final OpenErrands<I> open;
  private final House house;
  private final Function<I, ? extends Optional<?>> intent;
  private final Function<I, ?> inVain;
  private final Set<I> inHand = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("errand-", 0).factory());

  /**
   * @param intent what the house is to ask in the end; nothing if there is nothing to be done any
   *     more
   * @param inVain what it is to ask after some tries that failed: somebody waits
   */
  public Errands(
      OpenErrands<I> open,
      House house,
      Function<I, ? extends Optional<?>> intent,
      Function<I, ?> inVain) {
    this.open = open;
    this.house = house;
    this.intent = intent;
    this.inVain = inVain;
  }

  /** As soon as what is just being told stands in the index. */
  public void beginSoon() {
    CurrentUnitOfWork.get().afterCommit(_ -> threads.execute(this::begin));
  }

  /** Says that those in hand go on, and begins what nobody does. */
  public void look() {
    open.renew(inHand);
    begin();
  }

  private void begin() {
    for (var errand : open.claim(Math.max(0, AT_ONCE - inHand.size()))) {
      if (inHand.add(errand.what())) {
        threads.execute(() -> run(errand));
      }
    }
  }

  private void run(OpenErrand<I> errand) {
    try {
      if (isDone(errand)) {
        open.remove(errand.what());
      } else {
        open.giveBack(errand.what());
      }
    } finally {
      inHand.remove(errand.what());
    }
  }

  private boolean isDone(OpenErrand<I> errand) {
    try {
      return intent.apply(errand.what()).map(house::asks).orElse(true);
    } catch (RuntimeException e) {
      LOG.warn("{} could not be done at try {}", errand.what(), errand.tries(), e);
      return errand.tries() >= PATIENCE && house.asks(inVain.apply(errand.what()));
    }
  }

  /** What is interrupted here is taken up at the next start, or by another node. */
  public void stop() {
    threads.shutdownNow();
  }
}
