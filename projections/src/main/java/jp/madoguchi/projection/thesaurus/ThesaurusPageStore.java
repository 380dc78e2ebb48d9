package jp.madoguchi.projection.thesaurus;

import jp.madoguchi.projection.support.PageDatabase;
import jp.madoguchi.projection.support.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the page of the thesaurus is kept: there is one. */
@Configuration(proxyBeanMethods = false)
class ThesaurusPageStore {

  @Bean
  Pages<ThesaurusPage> thesaurusPages(PageDatabase database) {
    return database.pages(ThesaurusPage.class, "thesaurus", 1);
  }
}
