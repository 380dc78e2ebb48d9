package jp.madoguchi.platform.stores;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;

/** Connections to the PostgreSQL that keeps the facts, watched as the pool {@code facts}. */
public final class ConnectionPool {

  private ConnectionPool() {}

  /**
   * @param url a JDBC URL with its user and password
   */
  public static HikariDataSource over(String url, int connections, MeterRegistry meters) {
    var pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    pool.setPoolName("facts");
    pool.setMaximumPoolSize(connections);
    pool.setMetricRegistry(meters);
    return pool;
  }
}
