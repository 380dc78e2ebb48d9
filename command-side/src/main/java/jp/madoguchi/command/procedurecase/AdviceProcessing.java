package jp.madoguchi.command.procedurecase;

import jp.madoguchi.command.support.OpenErrands;
import jp.madoguchi.command.support.ToldInOrder;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The index of requests to a model misses no fact: one that is skipped is never answered. */
@Configuration(proxyBeanMethods = false)
class AdviceProcessing {

  static final String ADVICE = "advice";

  private static final int BATCH = 100;

  /** 未回答の依頼. */
  @Bean
  OpenErrands<RequestName> openModelRequests(JdbcTemplate jdbc) {
    return new OpenErrands<>(
        jdbc, "open_model_request", "request", RequestName::written, RequestName::of);
  }

  @Bean
  ConfigurerModule advice() {
    return ToldInOrder.to(ADVICE, BATCH);
  }
}
