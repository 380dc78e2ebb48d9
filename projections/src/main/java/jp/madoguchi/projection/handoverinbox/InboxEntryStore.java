package jp.madoguchi.projection.handoverinbox;

import static com.mongodb.client.model.Indexes.ascending;

import jp.madoguchi.projection.support.PageDatabase;
import jp.madoguchi.projection.support.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the inbox is kept: by the sections that have not answered. */
@Configuration(proxyBeanMethods = false)
class InboxEntryStore {

  @Bean
  Pages<InboxEntry> inboxEntries(PageDatabase database) {
    return database.pages(InboxEntry.class, "handover-inbox", 2, ascending("pending.to"));
  }
}
