package jp.madoguchi.projection.kpi;

import static com.mongodb.client.model.Indexes.ascending;

import jp.madoguchi.projection.support.PageDatabase;
import jp.madoguchi.projection.support.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where the facts of cases are kept: by the days on which they count, and their contacts, also
 * those at which they were missed.
 */
@Configuration(proxyBeanMethods = false)
class CaseFactsStore {

  @Bean
  Pages<CaseFacts> caseFacts(PageDatabase database) {
    return database.pages(
        CaseFacts.class,
        "kpi-case",
        2,
        ascending("days"),
        ascending("contactId"),
        ascending("missedIn"));
  }
}
