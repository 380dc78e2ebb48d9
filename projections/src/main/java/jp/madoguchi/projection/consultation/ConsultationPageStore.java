package jp.madoguchi.projection.consultation;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import jp.madoguchi.projection.support.PageDatabase;
import jp.madoguchi.projection.support.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where consultations are kept: newest first, by who has them, what they are about or what is due.
 */
@Configuration(proxyBeanMethods = false)
class ConsultationPageStore {

  @Bean
  Pages<ConsultationPage> consultationPages(PageDatabase database) {
    return database.pages(
        ConsultationPage.class,
        "consultation",
        2,
        descending("askedAt", "_id"),
        compoundIndex(ascending("standing.involved"), descending("askedAt", "_id")),
        compoundIndex(ascending("standing.owner"), descending("askedAt", "_id")),
        compoundIndex(ascending("standing.by"), descending("askedAt", "_id")),
        compoundIndex(ascending("about"), descending("askedAt", "_id")),
        ascending("contact"),
        ascending("procedureCase"),
        ascending("standing.waitsFor", "standing.dueOn"),
        ascending("correction.department", "correction.dueOn", "_id"));
  }
}
