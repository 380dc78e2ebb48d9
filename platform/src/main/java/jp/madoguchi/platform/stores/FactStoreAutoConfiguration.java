package jp.madoguchi.platform.stores;

import java.sql.SQLException;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** The facts in PostgreSQL, unless an Axon Server keeps them. */
@AutoConfiguration(
    after = TransactionsAutoConfiguration.class,
    before = JdbcAutoConfiguration.class)
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
class FactStoreAutoConfiguration {

  private static final String UNIQUE_VIOLATION = "23505";

  /** Another node's facts are looked for this often, in milliseconds; our own wake the readers. */
  private static final long FETCH_DELAY = 50;

  @Bean
  EventStorageEngine factStorage(
      Configuration axon,
      @Qualifier("eventSerializer") Serializer events,
      Serializer snapshots,
      ConnectionProvider connections,
      TransactionManager transactions) {
    return new FactStorage(
        JdbcEventStorageEngine.builder()
            .eventSerializer(events)
            .snapshotSerializer(snapshots)
            .upcasterChain(axon.upcasterChain())
            .persistenceExceptionResolver(uniqueViolation())
            .connectionProvider(connections)
            .transactionManager(transactions)
            .batchSize(1_000));
  }

  @Bean
  EmbeddedEventStore eventBus(EventStorageEngine factStorage) {
    return new PromptEventStore(
        EmbeddedEventStore.builder().storageEngine(factStorage).fetchDelay(FETCH_DELAY));
  }

  private static PersistenceExceptionResolver uniqueViolation() {
    return exception ->
        exception instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState());
  }
}
