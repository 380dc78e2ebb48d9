package jp.madoguchi.projection.casepage;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import jp.madoguchi.projection.support.PageDatabase;
import jp.madoguchi.projection.support.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where case pages are kept: newest first, by owner, procedure, state or due date. */
@Configuration(proxyBeanMethods = false)
class CasePageStore {

  @Bean
  Pages<CasePage> casePages(PageDatabase database) {
    return database.pages(
        CasePage.class,
        "case",
        4,
        descending("openedAt", "_id"),
        compoundIndex(ascending("standing.visitor"), descending("openedAt", "_id")),
        compoundIndex(ascending("standing.involved"), descending("openedAt", "_id")),
        compoundIndex(ascending("standing.owner"), descending("openedAt", "_id")),
        compoundIndex(ascending("procedure.procedure"), descending("openedAt", "_id")),
        compoundIndex(ascending("standing.state"), descending("openedAt", "_id")),
        ascending("standing.dueOn"));
  }
}
