package jp.madoguchi.projection.visitorpage;

import static com.mongodb.client.model.Indexes.ascending;

import jp.madoguchi.projection.support.PageDatabase;
import jp.madoguchi.projection.support.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where the visitors' pages are kept: by name, by whom they were merged into, by what is to be
 * done.
 */
@Configuration(proxyBeanMethods = false)
class VisitorPageStore {

  @Bean
  Pages<VisitorPage> visitorPages(PageDatabase database) {
    return database.pages(
        VisitorPage.class,
        "visitor",
        1,
        ascending("mergedInto"),
        ascending("underProtection", "alertFrom", "_id"));
  }
}
