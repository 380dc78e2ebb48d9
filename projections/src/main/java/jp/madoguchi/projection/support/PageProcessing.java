package jp.madoguchi.projection.support;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.serialization.Serializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One pooled streaming processor folds all pages, in batches, from the first fact on. Its tokens
 * and dead letters are kept beside the pages, so that throwing the pages away rebuilds them.
 */
@Configuration(proxyBeanMethods = false)
class PageProcessing {

  /** The processing group of every projector. */
  static final String PAGES = "pages";

  private static final Logger LOG = LoggerFactory.getLogger(PageProcessing.class);
  private static final String NODE = "${madoguchi.node}";

  @Bean
  MongoTemplate pageTemplate(MongoDatabase database) {
    return DefaultMongoTemplate.builder().mongoDatabase(database).build();
  }

  /** Beside the pages: which nodes are at work. */
  @Bean
  FairShare fairShare(MongoDatabase database, MongoTemplate template, @Value(NODE) String node) {
    return new FairShare(database.getCollection("nodes"), node, () -> segments(template));
  }

  @Bean
  ConfigurerModule pages(
      MongoTemplate template,
      Serializer serializer,
      FairShare share,
      @Value(NODE) String node,
      @Value("${madoguchi.pages.claim-every}") Duration claimEvery,
      @Value("${madoguchi.pages.segments}") int segments,
      @Value("${madoguchi.pages.batch}") int batch) {
    return configurer -> {
      var processing = configurer.eventProcessing();
      processing
          .registerPooledStreamingEventProcessor(
              PAGES,
              org.axonframework.config.Configuration::eventStore,
              (_, processor) ->
                  processor
                      .initialSegmentCount(segments)
                      .maxSegmentProvider(share)
                      .tokenClaimInterval(claimEvery.toMillis())
                      .batchSize(batch)
                      .initialToken(source -> source.createTailToken()))
          .registerTransactionManager(PAGES, _ -> NoTransactionManager.instance())
          .registerTokenStore(PAGES, _ -> tokens(template, serializer, node));
      deadLetters(processing, template, serializer);
    };
  }

  /** Into how many segments the facts are divided, whatever was configured when they were. */
  private static int segments(MongoTemplate template) {
    return (int) template.trackingTokensCollection().countDocuments(eq("processorName", PAGES));
  }

  private static MongoTokenStore tokens(
      MongoTemplate template, Serializer serializer, String node) {
    return MongoTokenStore.builder()
        .mongoTemplate(template)
        .serializer(serializer)
        .transactionManager(NoTransactionManager.instance())
        .claimTimeout(Duration.ofSeconds(10))
        .nodeId(node)
        .build();
  }

  /** Which lives wait there is remembered: to ask for every fact costs more than to fold it. */
  private static void deadLetters(
      EventProcessingConfigurer processing, MongoTemplate template, Serializer serializer) {
    processing
        .registerDeadLetterQueue(
            PAGES,
            _ ->
                MongoSequencedDeadLetterQueue.<EventMessage<?>>builder()
                    .processingGroup(PAGES)
                    .mongoTemplate(template)
                    .serializer(serializer)
                    .transactionManager(NoTransactionManager.instance())
                    .build())
        .registerDeadLetterPolicy(PAGES, _ -> keepOnlyTheKind())
        .registerDeadLetteringEventHandlerInvokerConfiguration(
            PAGES, (_, invoker) -> invoker.enableSequenceIdentifierCache());
  }

  /**
   * The message of an exception may quote what it failed on: only its type is kept. A page store
   * that stumbles says nothing about the fact: the batch is tried again.
   */
  private static EnqueuePolicy<EventMessage<?>> keepOnlyTheKind() {
    return (letter, cause) -> {
      if (cause instanceof MongoException trouble) {
        throw trouble;
      }
      var kind = cause.getClass().getSimpleName();
      LOG.warn("{} waits among the dead letters: {}", letter.message().getIdentifier(), kind);
      return Decisions.enqueue(new IllegalStateException(kind));
    };
  }
}
