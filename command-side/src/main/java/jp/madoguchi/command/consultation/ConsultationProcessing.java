package jp.madoguchi.command.consultation;

import jp.madoguchi.command.support.ToldInOrder;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index of open questions misses no fact: one that is skipped is never answered. */
@Configuration(proxyBeanMethods = false)
class ConsultationProcessing {

  static final String CONSULTATIONS = "consultations";

  private static final int BATCH = 100;

  @Bean
  ConfigurerModule consultations() {
    return ToldInOrder.to(CONSULTATIONS, BATCH);
  }
}
