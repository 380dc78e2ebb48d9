package jp.madoguchi.platform.messaging;

import jp.madoguchi.shared.actor.Actor;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Messages are written as JSON, and every fact carries the actor of the command it came from. */
@Configuration(proxyBeanMethods = false)
class MessagingConfiguration {

  @Bean
  @Primary
  Serializer serializer() {
    return jackson();
  }

  /** Jackson 3; only our own types and Axon's tokens may be named in a payload. */
  static Jackson3Serializer jackson() {
    var ours =
        BasicPolymorphicTypeValidator.builder()
            .allowIfSubType("jp.madoguchi.")
            .allowIfSubType("org.axonframework.")
            .allowIfSubType("java.util.")
            .build();
    return Jackson3Serializer.builder()
        .jsonMapperBuilderCustomizer(builder -> builder.polymorphicTypeValidator(ours))
        .build();
  }

  @Bean
  CorrelationDataProvider actorTravelsToTheFacts() {
    return new SimpleCorrelationDataProvider(Actor.METADATA_KEYS.toArray(String[]::new));
  }

  @Bean
  ConfigurerModule actorOnEveryCommand() {
    return configurer ->
        configurer.onInitialize(
            configuration ->
                configuration.onStart(
                    () ->
                        configuration
                            .getComponent(CommandBus.class)
                            .registerDispatchInterceptor(new ActorOnEveryCommand())));
  }
}
