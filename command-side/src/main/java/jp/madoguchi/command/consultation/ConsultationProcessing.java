package jp.madoguchi.command.consultation;

import jp.madoguchi.command.support.OpenErrands;
import jp.madoguchi.command.support.ToldInOrder;
import jp.madoguchi.shared.id.ConsultationId;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The index of open questions misses no fact: one that is skipped is never answered. */
@Configuration(proxyBeanMethods = false)
class ConsultationProcessing {

  static final String CONSULTATIONS = "consultations";

  private static final int BATCH = 100;

  /** 未回答の質問. */
  @Bean
  OpenErrands<ConsultationId> openQuestions(JdbcTemplate jdbc) {
    return new OpenErrands<>(
        jdbc, "open_question", "consultation", ConsultationId::value, ConsultationId::new);
  }

  @Bean
  ConfigurerModule consultations() {
    return ToldInOrder.to(CONSULTATIONS, BATCH);
  }
}
