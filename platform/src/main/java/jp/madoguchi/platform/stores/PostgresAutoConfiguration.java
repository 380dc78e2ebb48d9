package jp.madoguchi.platform.stores;

import io.micrometer.core.instrument.MeterRegistry;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** A PostgreSQL given by {@code POSTGRES_URL}, a JDBC URL with its user and password. */
@AutoConfiguration
@ConditionalOnProperty("POSTGRES_URL")
class PostgresAutoConfiguration {

  @Bean(destroyMethod = "close")
  DataSource postgres(
      @Value("${POSTGRES_URL}") String url,
      @Value("${madoguchi.postgres.connections}") int connections,
      MeterRegistry meters) {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new StoreMissing(
          "POSTGRES_URL is no JDBC URL, such as jdbc:postgresql://host:5432/madoguchi?user=…&password=….");
    }
    return ConnectionPool.over(url, connections, meters);
  }
}
