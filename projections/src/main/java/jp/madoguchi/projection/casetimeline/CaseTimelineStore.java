package jp.madoguchi.projection.casetimeline;

import jp.madoguchi.projection.support.PageDatabase;
import jp.madoguchi.projection.support.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where timelines are kept; they are asked for by name only. */
@Configuration(proxyBeanMethods = false)
class CaseTimelineStore {

  @Bean
  Pages<CaseTimeline> caseTimelines(PageDatabase database) {
    return database.pages(CaseTimeline.class, "case-timeline", 2);
  }
}
