package jp.madoguchi.command.support;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;

/** What the command side adds to the messages, and where its commands are handled. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class CommandSupportConfiguration {

  @Bean
  CorrelationDataProvider theRequestTravelsToTheFacts() {
    return new SimpleCorrelationDataProvider(Metadata.CREATED_BY_REQUEST);
  }

  /** As Axon would make it, but whoever loses a race is told so. */
  @Bean
  @Qualifier("localSegment")
  CommandBus commandBus(
      TransactionManager transactions,
      Configuration axon,
      DuplicateCommandHandlerResolver duplicates) {
    var bus =
        new CommandsInARace(
            CommandsInARace.builder()
                .transactionManager(transactions)
                .duplicateCommandHandlerResolver(duplicates)
                .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus")));
    bus.registerHandlerInterceptor(
        new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
    return bus;
  }
}
