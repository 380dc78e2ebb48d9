package jp.madoguchi.projection.support;

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

  @Bean
  MongoTemplate pageTemplate(MongoDatabase database) {
    return DefaultMongoTemplate.builder().mongoDatabase(database).build();
  }

  @Bean
  ConfigurerModule pages(
      MongoTemplate template,
      Serializer serializer,
      @Value("${madoguchi.pages.segments:4}") int segments,
      @Value("${madoguchi.pages.batch:500}") int batch) {
    return configurer -> {
      var processing = configurer.eventProcessing();
      processing
          .registerPooledStreamingEventProcessor(
              PAGES,
              org.axonframework.config.Configuration::eventStore,
              (_, processor) ->
                  processor
                      .initialSegmentCount(segments)
                      .batchSize(batch)
                      .initialToken(source -> source.createTailToken()))
          .registerTransactionManager(PAGES, _ -> NoTransactionManager.instance())
          .registerTokenStore(PAGES, _ -> tokens(template, serializer));
      deadLetters(processing, template, serializer);
    };
  }

  private static MongoTokenStore tokens(MongoTemplate template, Serializer serializer) {
    return MongoTokenStore.builder()
        .mongoTemplate(template)
        .serializer(serializer)
        .transactionManager(NoTransactionManager.instance())
        .claimTimeout(Duration.ofSeconds(10))
        .build();
  }

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
        .registerDeadLetterPolicy(PAGES, _ -> keepOnlyTheKind());
  }

  /** The message of an exception may quote what it failed on: only its type is kept. */
  private static EnqueuePolicy<EventMessage<?>> keepOnlyTheKind() {
    return (_, cause) ->
        Decisions.enqueue(new IllegalStateException(cause.getClass().getSimpleName()));
  }
}
