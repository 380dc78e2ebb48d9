package jp.madoguchi.projection.guide;

import jp.madoguchi.projection.support.PageDatabase;
import jp.madoguchi.projection.support.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages of the guides are kept. */
@Configuration(proxyBeanMethods = false)
class GuidePageStore {

  @Bean
  Pages<GuidePage> guidePages(PageDatabase database) {
    return database.pages(GuidePage.class, "guides", 1);
  }
}
