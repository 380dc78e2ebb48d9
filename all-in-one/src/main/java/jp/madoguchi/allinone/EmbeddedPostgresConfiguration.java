package jp.madoguchi.allinone;

import io.micrometer.core.instrument.MeterRegistry;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import javax.sql.DataSource;
import jp.madoguchi.platform.stores.ConnectionPool;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A PostgreSQL of our own under the data folder, unless {@code POSTGRES_URL} gives one. The library
 * that brings it is made for tests and switches durability off; here it is on. It is stopped with
 * its bean, after everything that uses it, and not by the library's own hook in the middle of that.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "POSTGRES_URL", havingValue = "none", matchIfMissing = true)
class EmbeddedPostgresConfiguration {

  @Bean(destroyMethod = "close")
  EmbeddedPostgres embeddedPostgres(DataFolder data) throws IOException {
    var facts = data.resolve("facts");
    LeftoverPostgres.clear(facts);
    return EmbeddedPostgres.builder()
        .setDataDirectory(facts)
        .setOverrideWorkingDirectory(data.resolve("postgres").toFile())
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("max_connections", "100")
        .setServerConfig("shared_buffers", "256MB")
        .setPGStartupWait(Duration.ofSeconds(60))
        .start();
  }

  @Bean(destroyMethod = "close")
  DataSource postgres(
      EmbeddedPostgres embedded,
      @Value("${madoguchi.postgres.connections}") int connections,
      MeterRegistry meters) {
    return ConnectionPool.over(embedded.getJdbcUrl("postgres", "postgres"), connections, meters);
  }
}
