package jp.madoguchi.projection.improvement;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import jp.madoguchi.projection.support.PageDatabase;
import jp.madoguchi.projection.support.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where improvements are kept: newest first, by section or by the KPI that they cite. */
@Configuration(proxyBeanMethods = false)
class ImprovementPageStore {

  @Bean
  Pages<ImprovementPage> improvementPages(PageDatabase database) {
    return database.pages(
        ImprovementPage.class,
        "improvement",
        1,
        descending("raisedAt", "_id"),
        compoundIndex(ascending("department"), descending("raisedAt", "_id")),
        compoundIndex(ascending("figures.figure.metric"), descending("raisedAt", "_id")));
  }
}
