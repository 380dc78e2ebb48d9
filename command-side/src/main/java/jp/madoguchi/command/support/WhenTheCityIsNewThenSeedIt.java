package jp.madoguchi.command.support;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.command.support.Seed.Planting;
import jp.madoguchi.platform.messaging.CurrentActor;
import jp.madoguchi.shared.actor.Actor;
import org.axonframework.eventhandling.DisallowReplay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * A city that is new gets its sections, its staff and its procedures, by the ordinary commands. A
 * start that was cut short is taken up where it stopped, and what another node has planted
 * meanwhile is not news.
 */
@Component
@DisallowReplay
@ConditionalOnBooleanProperty(name = "madoguchi.seed", matchIfMissing = true)
class WhenTheCityIsNewThenSeedIt implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(WhenTheCityIsNewThenSeedIt.class);
  private static final long PATIENCE_SECONDS = 60;

  /** Fewer than there are connections: on a busy machine, whoever waits for one gives up. */
  private static final int AT_ONCE = 8;

  private final List<Seed> seeds;
  private final Sending sending;
  private final Facts facts;

  WhenTheCityIsNewThenSeedIt(List<Seed> seeds, Sending sending, Facts facts) {
    this.seeds = seeds;
    this.sending = sending;
    this.facts = facts;
  }

  @Override
  public void run(ApplicationArguments arguments) throws Exception {
    var made = plantAll(seeds.stream().flatMap(seed -> seed.plantings().stream()).toList());
    if (made > 0) {
      log.info("The city was new: seeded it with {} facts", made);
    }
  }

  private int plantAll(List<Planting> plantings) throws Exception {
    var made = 0;
    try (var threads = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
      var tasks = plantings.stream().map(this::asTheHouse).toList();
      for (var planted : threads.invokeAll(tasks, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        made += planted.get();
      }
    }
    return made;
  }

  private Callable<Integer> asTheHouse(Planting planting) {
    return () -> CurrentActor.as(Actor.SYSTEM, () -> plant(planting));
  }

  /** How many facts this node made of it. */
  private int plant(Planting planting) {
    var made = 0;
    var known = facts.count(planting.life());
    while (known < planting.intents().size()) {
      if (sent(planting, known)) {
        known++;
        made++;
      } else {
        known = facts.count(planting.life());
      }
    }
    return made;
  }

  /** False if another node was faster; anything else that stands in the way is thrown. */
  private boolean sent(Planting planting, int known) {
    try {
      sending.send(planting.intents().get(known), Map.of());
      return true;
    } catch (RuntimeException e) {
      if (facts.count(planting.life()) == known) {
        throw e;
      }
      return false;
    }
  }
}
