package jp.madoguchi.platform.stores;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;

/** Connections to the PostgreSQL that keeps the facts, watched as the pool {@code facts}. */
public final class ConnectionPool {

  /** Nobody waits longer for a connection than for an answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  /** Only what is prepared is sent in binary: bytes take half as many, and are not spelled out. */
  private static final String PREPARED_FROM = "1";

  private ConnectionPool() {}

  /**
   * @param url a JDBC URL with its user and password
   */
  public static HikariDataSource over(String url, int connections, MeterRegistry meters) {
    var pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    pool.setPoolName("facts");
    pool.setMaximumPoolSize(connections);
    pool.setConnectionTimeout(PATIENCE.toMillis());
    pool.setMetricRegistry(meters);
    pool.addDataSourceProperty("prepareThreshold", PREPARED_FROM);
    return pool;
  }
}
