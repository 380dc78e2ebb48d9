package jp.madoguchi.workbench.bench;

import jp.madoguchi.platform.access.AccessFacts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * A record of looks that keeps nothing, to measure what keeping them costs. It is in no jar that a
 * city runs.
 */
@Configuration(proxyBeanMethods = false)
class ForgetfulRecord {

  @Bean
  @Primary
  AccessFacts nothingIsKept() {
    return _ -> {};
  }
}
