package jp.madoguchi.projection.visitorsearch;

import static com.mongodb.client.model.Indexes.ascending;

import jp.madoguchi.projection.support.PageDatabase;
import jp.madoguchi.projection.support.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the entries are kept: found by any of their tokens, in the order of registration. */
@Configuration(proxyBeanMethods = false)
class VisitorEntryStore {

  @Bean
  Pages<VisitorEntry> visitorEntries(PageDatabase database) {
    return database.pages(VisitorEntry.class, "visitor-search", 2, ascending("tokens", "_id"));
  }
}
