package jp.madoguchi.command.deadline;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The index is written in batches, in one transaction with its token. A fact that cannot be written
 * is tried again until it can: a deadline that is skipped is a deadline that is missed.
 */
@Configuration(proxyBeanMethods = false)
class DeadlineProcessing {

  static final String DEADLINES = "deadlines";

  private static final int BATCH = 200;

  @Bean
  ConfigurerModule deadlines() {
    return configurer ->
        configurer
            .eventProcessing()
            .registerPooledStreamingEventProcessor(
                DEADLINES,
                org.axonframework.config.Configuration::eventStore,
                (_, processor) ->
                    processor
                        .initialSegmentCount(1)
                        .batchSize(BATCH)
                        .initialToken(source -> source.createTailToken()))
            .registerListenerInvocationErrorHandler(
                DEADLINES, _ -> PropagatingErrorHandler.instance());
  }
}
