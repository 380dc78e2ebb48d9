package jp.madoguchi.platform.stores;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A PostgreSQL given by {@code POSTGRES_URL}, a JDBC URL with its user and password. */
@Configuration(proxyBeanMethods = false)
class PostgresConfiguration {

  @Bean
  @ConditionalOnProperty("POSTGRES_URL")
  DataSource postgres(
      @org.springframework.beans.factory.annotation.Value("${POSTGRES_URL}") String url,
      @org.springframework.beans.factory.annotation.Value("${madoguchi.postgres.connections}")
          int connections,
      MeterRegistry meters) {
    return pool(url, connections, meters);
  }

  /** A pool over any PostgreSQL, watched under the name {@code facts}. */
  public static HikariDataSource pool(String url, int connections, MeterRegistry meters) {
    var pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    pool.setPoolName("facts");
    pool.setMaximumPoolSize(connections);
    pool.setMetricRegistry(meters);
    return pool;
  }
}
