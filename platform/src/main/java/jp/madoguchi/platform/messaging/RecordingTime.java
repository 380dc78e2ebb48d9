package jp.madoguchi.platform.messaging;

import java.time.Clock;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 記録時刻 — facts are recorded by the one clock of the house, so that no two times disagree. */
@Configuration(proxyBeanMethods = false)
class RecordingTime {

  @Bean
  ConfigurerModule recordingByTheClockOfTheHouse(Clock clock) {
    return configurer -> configurer.onInitialize(_ -> GenericEventMessage.clock = clock);
  }
}
