package jp.madoguchi.projection.kpi;

import static com.mongodb.client.model.Indexes.ascending;

import jp.madoguchi.projection.support.PageDatabase;
import jp.madoguchi.projection.support.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the facts of improvements are kept: by the days on which they count. */
@Configuration(proxyBeanMethods = false)
class ImprovementFactsStore {

  @Bean
  Pages<ImprovementFacts> improvementFacts(PageDatabase database) {
    return database.pages(ImprovementFacts.class, "kpi-improvement", 1, ascending("days"));
  }
}
