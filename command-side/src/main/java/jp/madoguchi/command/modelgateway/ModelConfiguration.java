package jp.madoguchi.command.modelgateway;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the way out, if there is one. */
@Configuration(proxyBeanMethods = false)
class ModelConfiguration {

  @Bean
  ModelGateway modelGateway() {
    return new NoModel();
  }
}
