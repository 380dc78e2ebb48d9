package jp.madoguchi.platform.messaging;

import jp.madoguchi.shared.actor.Actor;
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

  /** Only our own types and Axon's may be named in a payload. */
  @Bean
  @Primary
  Serializer serializer() {
    var known =
        BasicPolymorphicTypeValidator.builder()
            .allowIfSubType("jp.madoguchi.")
            .allowIfSubType("org.axonframework.")
            .build();
    return Jackson3Serializer.builder()
        .jsonMapperBuilderCustomizer(builder -> builder.polymorphicTypeValidator(known))
        .build();
  }

  @Bean
  CorrelationDataProvider theActorTravelsToTheFacts() {
    return new SimpleCorrelationDataProvider(Actor.METADATA_KEYS.toArray(String[]::new));
  }
}
