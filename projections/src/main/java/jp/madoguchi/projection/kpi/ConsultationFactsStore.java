package jp.madoguchi.projection.kpi;

import static com.mongodb.client.model.Indexes.ascending;

import jp.madoguchi.projection.support.PageDatabase;
import jp.madoguchi.projection.support.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the facts of consultations are kept: by their days, and by the cases they are about. */
@Configuration(proxyBeanMethods = false)
class ConsultationFactsStore {

  @Bean
  Pages<ConsultationFacts> consultationFacts(PageDatabase database) {
    return database.pages(
        ConsultationFacts.class,
        "kpi-consultation",
        2,
        ascending("days"),
        ascending("procedureCase"));
  }
}
