package jp.madoguchi.projection.worklist;

import static com.mongodb.client.model.Indexes.ascending;

import jp.madoguchi.projection.support.PageDatabase;
import jp.madoguchi.projection.support.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the work list is kept: what is open at a section, or with a clerk, by due date. */
@Configuration(proxyBeanMethods = false)
class WorkItemStore {

  @Bean
  Pages<WorkItem> workItems(PageDatabase database) {
    return database.pages(
        WorkItem.class,
        "work-list",
        2,
        ascending("department", "open", "dueOn", "_id"),
        ascending("clerk", "open", "dueOn", "_id"));
  }
}
