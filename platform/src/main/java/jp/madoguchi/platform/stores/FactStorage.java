package jp.madoguchi.platform.stores;

import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/**
 * The facts, and nothing beside them. Lives are short, so that no snapshots are taken; to look for
 * one before each reading of a life would be every second question that the store is asked.
 */
final class FactStorage extends JdbcEventStorageEngine {

  FactStorage(Builder builder) {
    super(builder);
  }

  @Override
  public Optional<DomainEventMessage<?>> readSnapshot(String life) {
    return Optional.empty();
  }
}
