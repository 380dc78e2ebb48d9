package jp.madoguchi.projection.kpi;

import static com.mongodb.client.model.Indexes.ascending;

import jp.madoguchi.projection.support.PageDatabase;
import jp.madoguchi.projection.support.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the counts of tickets are kept: by their days. */
@Configuration(proxyBeanMethods = false)
class TicketFactsStore {

  @Bean
  Pages<TicketFacts> ticketFacts(PageDatabase database) {
    return database.pages(TicketFacts.class, "kpi-tickets", 1, ascending("days"));
  }
}
