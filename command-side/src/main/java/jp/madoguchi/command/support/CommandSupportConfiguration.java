package jp.madoguchi.command.support;

import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the command side adds to the messages. */
@Configuration(proxyBeanMethods = false)
class CommandSupportConfiguration {

  @Bean
  CorrelationDataProvider theRequestTravelsToTheFacts() {
    return new SimpleCorrelationDataProvider(Metadata.CREATED_BY_REQUEST);
  }
}
