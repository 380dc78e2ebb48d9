package jp.madoguchi.projection.kpi;

import static com.mongodb.client.model.Indexes.ascending;

import jp.madoguchi.projection.support.PageDatabase;
import jp.madoguchi.projection.support.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the facts of contacts are kept: by the days on which they count. */
@Configuration(proxyBeanMethods = false)
class ContactFactsStore {

  @Bean
  Pages<ContactFacts> contactFacts(PageDatabase database) {
    return database.pages(ContactFacts.class, "kpi-contact", 2, ascending("days"));
  }
}
