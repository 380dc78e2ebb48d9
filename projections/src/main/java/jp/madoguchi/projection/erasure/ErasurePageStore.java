package jp.madoguchi.projection.erasure;

import jp.madoguchi.projection.support.PageDatabase;
import jp.madoguchi.projection.support.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages of the erasures are kept. */
@Configuration(proxyBeanMethods = false)
class ErasurePageStore {

  @Bean
  Pages<ErasurePage> erasurePages(PageDatabase database) {
    return database.pages(ErasurePage.class, "erasure", 1);
  }
}
