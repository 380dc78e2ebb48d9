package jp.madoguchi.query.support;

import java.time.Duration;
import jp.madoguchi.platform.stores.StoreMissing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The command side makes the tables; a query side that is up first waits for them. */
@Component
class TablesOfTheCommandSide implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(TablesOfTheCommandSide.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
  private static final int LOOKS = 240;

  private final JdbcTemplate jdbc;
  private volatile boolean there;

  TablesOfTheCommandSide(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void start() {
    for (var look = 0; !exist(); look++) {
      if (look == LOOKS) {
        throw new StoreMissing(
            "There are no tables in that PostgreSQL: start a command side on it.");
      }
      if (look == 0) {
        LOG.info("Waiting for a command side to make the tables");
      }
      pause();
    }
    there = true;
  }

  private boolean exist() {
    try {
      return jdbc.queryForObject("select to_regclass('access_fact')::text", String.class) != null;
    } catch (DataAccessException e) {
      LOG.warn("The PostgreSQL does not answer yet");
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_LOOKS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreMissing("Stopped while waiting for the tables.");
    }
  }

  @Override
  public void stop() {
    there = false;
  }

  @Override
  public boolean isRunning() {
    return there;
  }

  /** Before anything that reads facts. */
  @Override
  public int getPhase() {
    return Integer.MIN_VALUE;
  }
}
