package jp.madoguchi.projection.staffmember;

import static com.mongodb.client.model.Indexes.ascending;

import jp.madoguchi.projection.support.PageDatabase;
import jp.madoguchi.projection.support.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages of the staff are kept; there are few, so they are listed whole. */
@Configuration(proxyBeanMethods = false)
class StaffMemberPageStore {

  @Bean
  Pages<StaffMemberPage> staffMemberPages(PageDatabase database) {
    return database.pages(StaffMemberPage.class, "staff", 2, ascending("glasses.department"));
  }
}
