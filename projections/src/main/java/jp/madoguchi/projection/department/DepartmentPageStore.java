package jp.madoguchi.projection.department;

import jp.madoguchi.projection.support.PageDatabase;
import jp.madoguchi.projection.support.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages of the sections are kept; there are few, so they are listed whole. */
@Configuration(proxyBeanMethods = false)
class DepartmentPageStore {

  @Bean
  Pages<DepartmentPage> departmentPages(PageDatabase database) {
    return database.pages(DepartmentPage.class, "departments", 1);
  }
}
