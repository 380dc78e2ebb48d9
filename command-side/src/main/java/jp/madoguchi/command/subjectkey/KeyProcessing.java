package jp.madoguchi.command.subjectkey;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Facts are told in their order: who was handed over before an erasure is erased with the visitor.
 * What cannot be done is tried again until it can: a key that is skipped is a person who is not
 * erased.
 */
@Configuration(proxyBeanMethods = false)
class KeyProcessing {

  static final String KEYS = "keys";

  @Bean
  ConfigurerModule keys() {
    return configurer ->
        configurer
            .eventProcessing()
            .registerPooledStreamingEventProcessor(
                KEYS,
                org.axonframework.config.Configuration::eventStore,
                (_, processor) ->
                    processor
                        .initialSegmentCount(1)
                        .initialToken(source -> source.createTailToken()))
            .registerListenerInvocationErrorHandler(KEYS, _ -> PropagatingErrorHandler.instance());
  }
}
