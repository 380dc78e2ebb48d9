package jp.madoguchi.projection.procedure;

import jp.madoguchi.projection.support.PageDatabase;
import jp.madoguchi.projection.support.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages of the catalog are kept; there are few, so they are listed whole. */
@Configuration(proxyBeanMethods = false)
class ProcedurePageStore {

  @Bean
  Pages<ProcedurePage> procedurePages(PageDatabase database) {
    return database.pages(ProcedurePage.class, "procedures", 1);
  }
}
