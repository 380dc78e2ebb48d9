package jp.madoguchi.projection.contacthistory;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import jp.madoguchi.projection.support.PageDatabase;
import jp.madoguchi.projection.support.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the rows of the history are kept: newest first, by section, day or channel. */
@Configuration(proxyBeanMethods = false)
class ContactSummaryStore {

  @Bean
  Pages<ContactSummary> contactSummaries(PageDatabase database) {
    return database.pages(
        ContactSummary.class,
        "contact-history",
        2,
        descending("receivedAt", "_id"),
        compoundIndex(ascending("standing.visitor"), descending("receivedAt", "_id")),
        compoundIndex(ascending("standing.involved"), descending("receivedAt", "_id")),
        compoundIndex(ascending("departments"), descending("receivedAt", "_id")),
        compoundIndex(ascending("day"), descending("receivedAt", "_id")),
        compoundIndex(ascending("standing.state"), descending("receivedAt", "_id")));
  }
}
