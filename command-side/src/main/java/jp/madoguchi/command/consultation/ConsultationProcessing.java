package jp.madoguchi.command.consultation;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Facts of consultations are told in their order, in one transaction with the token. What cannot be
 * written is tried again until it can: a question that is skipped is never answered.
 */
@Configuration(proxyBeanMethods = false)
class ConsultationProcessing {

  static final String CONSULTATIONS = "consultations";

  private static final int BATCH = 100;

  @Bean
  ConfigurerModule consultations() {
    return configurer ->
        configurer
            .eventProcessing()
            .registerPooledStreamingEventProcessor(
                CONSULTATIONS,
                org.axonframework.config.Configuration::eventStore,
                (_, processor) ->
                    processor
                        .initialSegmentCount(1)
                        .batchSize(BATCH)
                        .initialToken(source -> source.createTailToken()))
            .registerListenerInvocationErrorHandler(
                CONSULTATIONS, _ -> PropagatingErrorHandler.instance());
  }
}
