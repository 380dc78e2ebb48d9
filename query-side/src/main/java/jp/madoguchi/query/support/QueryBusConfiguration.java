package jp.madoguchi.query.support;

import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Queries need no transaction: the pages are in no relational store. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
class QueryBusConfiguration {

  @Bean
  QueryBus queryBus() {
    return SimpleQueryBus.builder().build();
  }
}
