package jp.madoguchi.command.deadline;

import jp.madoguchi.command.support.ToldInOrder;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index of deadlines misses no fact: one that is skipped is a deadline that is missed. */
@Configuration(proxyBeanMethods = false)
class DeadlineProcessing {

  static final String DEADLINES = "deadlines";

  private static final int BATCH = 200;

  @Bean
  ConfigurerModule deadlines() {
    return ToldInOrder.to(DEADLINES, BATCH);
  }
}
