package jp.madoguchi.projection.contactpage;

import jp.madoguchi.projection.support.PageDatabase;
import jp.madoguchi.projection.support.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where contact pages are kept; they are asked for by name only. */
@Configuration(proxyBeanMethods = false)
class ContactPageStore {

  @Bean
  Pages<ContactPage> contactPages(PageDatabase database) {
    return database.pages(ContactPage.class, "contact", 5);
  }
}
