package jp.madoguchi.projection.conciergesession;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import jp.madoguchi.projection.support.PageDatabase;
import jp.madoguchi.projection.support.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the concierge's sessions are kept: newest first, by what was wrong with them. */
@Configuration(proxyBeanMethods = false)
class ConciergeSessionStore {

  @Bean
  Pages<ConciergeSessionPage> conciergeSessionPages(PageDatabase database) {
    return database.pages(
        ConciergeSessionPage.class,
        "concierge-session",
        1,
        descending("handedOverAt", "_id"),
        compoundIndex(ascending("leftOut.flaw"), descending("handedOverAt", "_id")));
  }
}
